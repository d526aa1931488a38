package org.brink.project.type;

import java.io.IOException;
import org.brink.project.nodes.Messenger;
import org.netbeans.api.project.Project;
import org.netbeans.spi.project.ActionProvider;
import org.netbeans.spi.project.ui.support.DefaultProjectOperations;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** What can be done with a project as a whole. */
@Messages({
    "TTL_rename=Rename Project",
    "LBL_title=Title:"
})
final class ProjectActions implements ActionProvider {

    private static final RequestProcessor WORK = new RequestProcessor(ProjectActions.class);

    private final Project project;
    private final Information information;

    ProjectActions(Project project, Information information) {
        this.project = project;
        this.information = information;
    }

    @Override
    public String[] getSupportedActions() {
        return new String[] {COMMAND_DELETE, COMMAND_COPY, COMMAND_MOVE, COMMAND_RENAME};
    }

    @Override
    public boolean isActionEnabled(String command, Lookup context) {
        return true;
    }

    @Override
    public void invokeAction(String command, Lookup context) {
        switch (command) {
            case COMMAND_DELETE -> DefaultProjectOperations.performDefaultDeleteOperation(project);
            case COMMAND_COPY -> DefaultProjectOperations.performDefaultCopyOperation(project);
            case COMMAND_MOVE -> DefaultProjectOperations.performDefaultMoveOperation(project);
            case COMMAND_RENAME -> askForTitle();
            default -> throw new IllegalArgumentException(command);
        }
    }

    private void askForTitle() {
        NotifyDescriptor.InputLine line = new NotifyDescriptor.InputLine(Bundle.LBL_title(), Bundle.TTL_rename());
        line.setInputText(information.getDisplayName());
        if (DialogDisplayer.getDefault().notify(line) == NotifyDescriptor.OK_OPTION) {
            String title = line.getInputText().strip();
            WORK.post(() -> {
                try {
                    information.rename(title);
                } catch (IOException failed) {
                    Messenger.warn(failed.getLocalizedMessage());
                }
            });
        }
    }
}
