package org.brink.workbench.start;

import java.awt.event.ActionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javax.swing.Action;
import org.brink.api.parameter.InvalidInput;
import org.brink.project.api.BrinkProjects;
import org.brink.store.project.ProjectFolder;
import org.brink.workbench.ui.Messenger;
import org.netbeans.spi.project.ui.support.CommonProjectActions;
import org.netbeans.spi.project.ui.support.ProjectChooser;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.Actions;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** What the start page does. */
@Messages({
    "TITLE_OpenProject=Open Project",
    "TITLE_CreateProject=New Project",
    "LBL_ProjectFolder=Folder of the new project:"
})
final class StartActions {

    private static final RequestProcessor WORK = new RequestProcessor("Brink start page", 1);

    private StartActions() {
    }

    /** Opens a project; says why if that fails. */
    static void open(Path folder) {
        BrinkProjects.open(folder).whenComplete((project, problem) -> {
            if (problem != null) {
                Messenger.problem(Bundle.TITLE_OpenProject(), String.valueOf(problem.getMessage()));
            }
        });
    }

    /** Shows the dialog that opens projects. */
    static void openProject() {
        perform(Actions.forID("Project", "org.netbeans.modules.project.ui.OpenProject"));
    }

    /** Shows the wizard that makes projects. */
    static void newProject() {
        perform(CommonProjectActions.newProjectAction());
    }

    /** Asks where, makes a project from a template, and opens it. */
    static void create(StartContent.Template template) {
        WORK.post(() -> {
            NotifyDescriptor.InputLine line = new NotifyDescriptor.InputLine(Bundle.LBL_ProjectFolder(),
                    Bundle.TITLE_CreateProject());
            line.setInputText(free(template.provider().name()).toString());
            if (DialogDisplayer.getDefault().notify(line) != NotifyDescriptor.OK_OPTION) {
                return;
            }
            try {
                ProjectFolder project = ProjectFolder.create(Path.of(line.getInputText().strip()),
                        template.provider());
                open(project.root());
            } catch (IOException | InvalidInput | InvalidPathException e) {
                Messenger.problem(Bundle.TITLE_CreateProject(), String.valueOf(e.getMessage()));
            }
        });
    }

    private static Path free(String name) {
        Path parent = ProjectChooser.getProjectsFolder().toPath();
        Path folder = parent.resolve(name);
        for (int n = 2; Files.exists(folder); n++) {
            folder = parent.resolve(name + "-" + n);
        }
        return folder;
    }

    private static void perform(Action action) {
        if (action != null) {
            action.actionPerformed(new ActionEvent(action, ActionEvent.ACTION_PERFORMED, ""));
        }
    }
}
