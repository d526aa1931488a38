package org.brink.application.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.tree.TreePath;
import org.brink.spi.template.TemplateProvider;
import org.netbeans.junit.NbTestCase;
import org.openide.nodes.Node;

/** A person makes a project with the wizard and finds the experiments of the template in it. */
public final class ProjectScenario extends NbTestCase {

    static final String TITLE = "Minimalist example at the edge";
    static final String NAME = "edge";

    private final Hands hands = new Hands();

    public ProjectScenario(String name) {
        super(name);
    }

    /** Where the scenarios keep their project. */
    static Path folder() {
        return Path.of(System.getProperty("brink.target"), "ui-projects");
    }

    public void testTheWizardMakesAProject() throws Exception {
        deleteOld(folder().toFile());
        Files.createDirectories(folder());
        hands.menu("File", "New Project...");
        Await.present("the wizard", () -> Find.dialog("New Project"));
        hands.picture("wizard-kind");
        hands.press("Next >");
        JList<?> templates = Await.present("the list of templates", () -> Find.anywhere(JList.class,
                list -> "templates".equals(list.getName())));
        choose(templates, TITLE);
        hands.picture("wizard-template");
        hands.press("Next >");
        hands.write(field("projectName"), NAME);
        hands.write(field("projectLocation"), folder().toString());
        hands.picture("wizard-location");
        hands.press("Finish");
        Await.holds("the wizard to close", () -> Find.dialog("New Project").isEmpty());
        assertTrue(Files.exists(folder().resolve(NAME).resolve("brink-project.json")));
    }

    public void testTheTreeShowsTheExperiments() {
        TreePath experiments = experiments();
        Await.until("four experiments", Duration.ofSeconds(30), () -> ProjectTree.count(experiments) >= 4);
        hands.picture("project");
    }

    public void testAnExperimentShowsItsProperties() {
        TreePath row = experiment(RunScenario.FIFTH);
        JTree tree = ProjectTree.tree();
        hands.select(tree, row);
        Node node = ProjectTree.node(row);
        Await.holds("the experiment to be selected in the Properties window",
                () -> Find.label(node.getDisplayName()).isPresent());
        assertTrue("properties of the experiment", node.getPropertySets().length > 1);
        hands.picture("experiment-properties");
    }

    /** The row of the experiments. */
    static TreePath experiments() {
        return ProjectTree.row("", "Experiments");
    }

    /** The row of an experiment of the template. */
    static TreePath experiment(String name) {
        return ProjectTree.row("", "Experiments", name);
    }

    private void choose(JList<?> list, String name) {
        int index = Await.onEventThread(() -> {
            for (int i = 0; i < list.getModel().getSize(); i++) {
                if (((TemplateProvider) list.getModel().getElementAt(i)).displayName().equals(name)) {
                    return i;
                }
            }
            throw new AssertionError("no template " + name);
        });
        hands.select(list, index);
    }

    private static JTextField field(String name) {
        return Await.present("the field " + name, () -> Find.anywhere(JTextField.class,
                field -> name.equals(field.getName())));
    }

    private static void deleteOld(File file) {
        File[] children = file.listFiles();
        if (children != null) {
            for (File child : children) {
                deleteOld(child);
            }
        }
        if (file.exists()) {
            assertTrue("delete " + file, file.delete());
        }
    }
}
