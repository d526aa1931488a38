package org.brink.application.ui;

import java.awt.Dialog;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JCheckBox;
import javax.swing.JFileChooser;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.tree.TreePath;
import org.brink.application.plugin.SamplePlugin;
import org.netbeans.junit.NbTestCase;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/**
 * A plugin through the windows, without a restart. The platform removes plugins only by a restart, which would end the
 * tests, so that removal is tested on the command line.
 */
public final class PluginScenario extends NbTestCase {

    private final Hands hands = new Hands();

    public PluginScenario(String name) {
        super(name);
    }

    /** Tools, Plugins, Downloaded: the warning about the missing signature is answered, and the component is there. */
    public void testAPluginIsInstalled() throws IOException {
        Path folder = Files.createTempDirectory("plugin");
        assertEquals("components of that name before", 0, components("sample-halving"));
        Path nbm = SamplePlugin.make(folder);
        hands.menu("Tools", "Plugins");
        tab("Downloaded");
        hands.press("Add Plugins...");
        JTextField name = Await.present("the name of the file", () -> Find.anywhere(JFileChooser.class, c -> true)
                .flatMap(chooser -> Find.in(chooser, JTextField.class, field -> field.isEditable())));
        hands.write(name, nbm.toString());
        hands.key(KeyEvent.VK_ENTER);
        hands.press("Install");
        hands.press("Next >");
        hands.click(Await.present("the licence", () -> Find.anywhere(JCheckBox.class, JCheckBox::isEnabled)));
        hands.press("button Install of the wizard", () -> dialog("Plugin Installer")
                .flatMap(d -> Find.in(d, AbstractButton.class,
                        b -> "Install".equals(b.getText()) && b.isEnabled())));
        Await.present("the warning that nobody signed it", () -> dialog("Validation Warning"));
        hands.picture("plugin-unsigned");
        hands.press("Continue");
        hands.press("Finish");
        hands.press("Close");
        Await.until("the component of the plugin", Duration.ofSeconds(30), () -> components("sample-halving") == 1);
        hands.picture("plugin-installed");
        filter("");
    }

    private static Optional<Dialog> dialog(String title) {
        return Find.dialog(title);
    }

    /** Turns to a tab of the plugin manager. */
    private static void tab(String title) {
        JTabbedPane tabs = Await.present("the tabs of the plugin manager", () -> Find.dialog("Plugins")
                .flatMap(dialog -> Find.in(dialog, JTabbedPane.class, pane -> pane.indexOfTab("Settings") >= 0)));
        Await.onEventThread(() -> {
            int index = IntStream.range(0, tabs.getTabCount()).filter(i -> tabs.getTitleAt(i).startsWith(title))
                    .findFirst().orElseThrow();
            tabs.setSelectedIndex(index);
            return index;
        });
    }

    /** How many components the Components window shows for a filter. */
    private int components(String text) {
        filter(text);
        JTree tree = Await.present("the tree of components", () -> Find.anywhere(JTree.class,
                candidate -> "components.tree".equals(candidate.getName())));
        return Await.onEventThread(() -> {
            int leaves = 0;
            for (int row = 0; row < tree.getRowCount(); row++) {
                TreePath path = tree.getPathForRow(row);
                leaves += tree.getModel().isLeaf(path.getLastPathComponent()) ? 1 : 0;
            }
            return leaves;
        });
    }

    private void filter(String text) {
        JTextField filter = Await.present("the filter of components", () -> {
            TopComponent window = WindowManager.getDefault().findTopComponent("Components");
            if (!window.isShowing()) {
                window.requestActive();
            }
            return Find.anywhere(JTextField.class, candidate -> "components.filter".equals(candidate.getName()));
        });
        if (!text.equals(Await.onEventThread(filter::getText))) {
            Await.onEventThread(() -> {
                filter.setText(text);
                return text;
            });
        }
    }
}
