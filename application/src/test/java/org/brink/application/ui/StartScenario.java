package org.brink.application.ui;

import java.awt.Frame;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.UIManager;
import org.netbeans.junit.NbTestCase;
import org.openide.windows.WindowManager;

/** The first look at the workbench: its window, its name, and menus with nothing that is not Brink's. */
public final class StartScenario extends NbTestCase {

    private final Hands hands = new Hands();

    public StartScenario(String name) {
        super(name);
    }

    /** The window comes up with the product's name and the light look and feel. */
    public void testTheMainWindowAppears() throws InterruptedException, IOException {
        CountDownLatch ready = new CountDownLatch(1);
        WindowManager.getDefault().invokeWhenUIReady(ready::countDown);
        assertTrue("the window system is ready within a minute", ready.await(60, TimeUnit.SECONDS));
        Frame window = Await.present("the main window", Find::mainWindow);
        assertEquals("Brink " + System.getProperty("brink.version"), Await.onEventThread(window::getTitle));
        assertEquals("com.formdev.flatlaf.FlatLightLaf", UIManager.getLookAndFeel().getClass().getName());
        assertFalse("icons of the window", Await.onEventThread(window::getIconImages).isEmpty());
        BufferedImage screen = ImageIO.read(hands.picture("start").toFile());
        assertTrue("the screen shows more than an empty frame", colours(screen) > 50);
    }

    /** The menu bar holds the menus of Brink and none about source code. */
    public void testMenusAreTidy() {
        List<String> menus = Await.onEventThread(() -> titles(menuBar()));
        assertTrue(menus.toString(), menus.containsAll(List.of("File", "Edit", "View", "Tools", "Window", "Help")));
        for (String foreign : List.of("Navigate", "Source", "Refactor", "Build", "Debug", "Profile", "Team")) {
            assertFalse(foreign + " in " + menus, menus.contains(foreign));
        }
    }

    /** The File menu offers projects, and nothing about printing or source files. */
    public void testFileMenuIsAboutProjects() {
        hands.press("File");
        Await.present("New Project in the open menu", () -> Find.button("New Project..."));
        Set<String> entries = Await.onEventThread(() -> entries("File"));
        hands.picture("file-menu");
        hands.key(KeyEvent.VK_ESCAPE);
        assertTrue(entries.toString(), entries.containsAll(List.of("New Project...", "Open Project...", "Exit")));
        for (String foreign : List.of("New File...", "Print...", "Page Setup...", "Project Groups...", "Import Project",
                "Export Project")) {
            assertFalse(foreign + " in " + entries, entries.contains(foreign));
        }
    }

    private static JMenuBar menuBar() {
        return ((JFrame) WindowManager.getDefault().getMainWindow()).getJMenuBar();
    }

    private static List<String> titles(JMenuBar bar) {
        return IntStream.range(0, bar.getMenuCount()).mapToObj(bar::getMenu).filter(menu -> menu != null)
                .map(JMenu::getText).toList();
    }

    private static Set<String> entries(String menu) {
        JMenuBar bar = menuBar();
        JMenu found = IntStream.range(0, bar.getMenuCount()).mapToObj(bar::getMenu)
                .filter(candidate -> candidate != null && menu.equals(candidate.getText())).findFirst().orElseThrow();
        Set<String> entries = new HashSet<>();
        Arrays.stream(found.getMenuComponents()).filter(JMenuItem.class::isInstance).map(JMenuItem.class::cast)
                .forEach(item -> entries.add(item.getText()));
        return entries;
    }

    private static long colours(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct().count();
    }
}
