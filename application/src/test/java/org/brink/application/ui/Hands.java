package org.brink.application.ui;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;
import javax.swing.tree.TreePath;

/** Works the workbench as a person does: moves the mouse, clicks, types, and looks at the screen. */
final class Hands {

    private static final Path SCREENSHOTS = Path.of(System.getProperty("brink.target"), "screenshots");

    private static final int FROM_THE_LEFT = 12;

    private final Robot robot;

    Hands() {
        try {
            robot = new Robot();
        } catch (AWTException e) {
            throw new AssertionError("no mouse and keyboard to drive", e);
        }
        robot.setAutoDelay(15);
        robot.setAutoWaitForIdle(true);
    }

    /** Clicks a button, menu or menu item once it shows and is enabled. */
    void press(String text) {
        press("button " + text, () -> Find.button(text));
    }

    void press(String what, Supplier<Optional<AbstractButton>> look) {
        click(Await.present(what, look));
    }

    /** Opens a menu of the menu bar and clicks an entry. */
    void menu(String menu, String entry) {
        click(Await.present("the menu " + menu, () -> Find.anywhere(JMenu.class,
                candidate -> menu.equals(candidate.getText()) && candidate.isTopLevelMenu())));
        click(Await.present("the entry " + entry, () -> Find.anywhere(JMenuItem.class,
                item -> entry.equals(item.getText()) && item.isEnabled())));
    }

    void click(Component component) {
        clickAt(Await.onEventThread(() -> centre(component)), InputEvent.BUTTON1_DOWN_MASK, 1);
    }

    /** Clicks a row of a tree with the left button. */
    void select(JTree tree, TreePath path) {
        clickAt(row(tree, path), InputEvent.BUTTON1_DOWN_MASK, 1);
    }

    /** Clicks an element of a list. */
    void select(JList<?> list, int index) {
        clickAt(Await.onEventThread(() -> {
            list.ensureIndexIsVisible(index);
            Rectangle bounds = list.getCellBounds(index, index);
            Point origin = list.getLocationOnScreen();
            return new Point(origin.x + bounds.x + bounds.width / 2, origin.y + bounds.y + bounds.height / 2);
        }), InputEvent.BUTTON1_DOWN_MASK, 1);
    }

    /** Double-clicks a row of a tree. */
    void doubleClick(JTree tree, TreePath path) {
        clickAt(row(tree, path), InputEvent.BUTTON1_DOWN_MASK, 2);
    }

    /** Moves the mouse to a point of a component. */
    void point(Component component, int x, int y) {
        Point origin = Await.onEventThread(component::getLocationOnScreen);
        robot.mouseMove(origin.x + x, origin.y + y);
    }

    /** Clicks a point of a component. */
    void click(Component component, int x, int y) {
        Point origin = Await.onEventThread(component::getLocationOnScreen);
        clickAt(new Point(origin.x + x, origin.y + y), InputEvent.BUTTON1_DOWN_MASK, 1);
    }

    /** Drags from the upper left to the lower right corner of a part of a component. */
    void drag(Component component, Rectangle part) {
        point(component, part.x, part.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        point(component, part.x + part.width / 2, part.y + part.height / 2);
        point(component, part.x + part.width, part.y + part.height);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** Double-clicks a row of a table. */
    void doubleClick(JTable table, int row) {
        clickAt(Await.onEventThread(() -> {
            table.scrollRectToVisible(table.getCellRect(row, 0, true));
            Rectangle bounds = table.getCellRect(row, 0, true);
            Point origin = table.getLocationOnScreen();
            return new Point(origin.x + bounds.x + bounds.width / 2, origin.y + bounds.y + bounds.height / 2);
        }), InputEvent.BUTTON1_DOWN_MASK, 2);
    }

    /** Clicks one more row of a tree, keeping those already chosen. */
    void selectAlso(JTree tree, TreePath path) {
        robot.keyPress(KeyEvent.VK_CONTROL);
        clickAt(row(tree, path), InputEvent.BUTTON1_DOWN_MASK, 1);
        robot.keyRelease(KeyEvent.VK_CONTROL);
    }

    /** Opens the context menu of a row of a tree. */
    void contextMenu(JTree tree, TreePath path) {
        clickAt(row(tree, path), InputEvent.BUTTON3_DOWN_MASK, 1);
    }

    /** Replaces the text of a field and leaves the caret there. */
    void write(JTextComponent field, String text) {
        click(field);
        Await.onEventThread(() -> {
            field.setText(text);
            return text;
        });
        robot.waitForIdle();
    }

    /** Presses and lets go of a key without waiting in between: a key that is held down repeats. */
    void key(int code) {
        robot.setAutoWaitForIdle(false);
        robot.keyPress(code);
        robot.keyRelease(code);
        robot.setAutoWaitForIdle(true);
        robot.waitForIdle();
    }

    /** Keeps a picture of the screen under {@code target/screenshots}. */
    Path picture(String name) {
        robot.waitForIdle();
        BufferedImage screen = robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
        Path file = SCREENSHOTS.resolve(name + ".png");
        try {
            Files.createDirectories(SCREENSHOTS);
            ImageIO.write(screen, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private Point row(JTree tree, TreePath path) {
        return Await.present("tree row " + path, () -> {
            return Optional.ofNullable(tree.getPathBounds(path)).map(bounds -> {
                // long names reach beyond the window: scroll down to the row, not to its middle
                tree.scrollRectToVisible(new Rectangle(0, bounds.y, 1, bounds.height));
                Point origin = tree.getLocationOnScreen();
                return new Point(origin.x + bounds.x + FROM_THE_LEFT, origin.y + bounds.y + bounds.height / 2);
            });
        });
    }

    private void clickAt(Point point, int button, int times) {
        robot.mouseMove(point.x, point.y);
        for (int i = 0; i < times; i++) {
            robot.mousePress(button);
            robot.mouseRelease(button);
        }
    }

    private static Point centre(Component component) {
        Point origin = component.getLocationOnScreen();
        return new Point(origin.x + component.getWidth() / 2, origin.y + component.getHeight() / 2);
    }
}
