package org.brink.project.actions;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import org.netbeans.api.project.Project;
import org.netbeans.spi.project.ActionProvider;
import org.openide.util.NbBundle.Messages;

/** Gives a project another title. */
@Messages("CTL_rename_project=Rename...")
public final class RenameProject extends AbstractAction {

    private static final long serialVersionUID = 1L;

    private final transient Project project;

    /** Renames that project. */
    public RenameProject(Project project) {
        super(Bundle.CTL_rename_project());
        this.project = project;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        project.getLookup().lookup(ActionProvider.class)
                .invokeAction(ActionProvider.COMMAND_RENAME, project.getLookup());
    }
}
