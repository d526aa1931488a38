package org.brink.project.startup;

import java.io.File;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.brink.project.api.BrinkProjects;
import org.brink.store.project.ProjectFolder;
import org.netbeans.api.project.Project;
import org.netbeans.api.project.ProjectManager;
import org.netbeans.api.sendopts.CommandException;
import org.netbeans.spi.sendopts.Arg;
import org.netbeans.spi.sendopts.ArgsProcessor;
import org.netbeans.spi.sendopts.Description;
import org.netbeans.spi.sendopts.Env;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.WindowManager;

/** {@code brink --open-project DIR}: starts with a project open, or opens it in the workbench that already runs. */
@Messages({
    "HINT_open_project=--open-project DIR",
    "TIP_open_project=open the Brink project in the folder DIR",
    "# {0} - path",
    "ERR_not_a_project={0} is not a Brink project: expected a folder with brink-project.json"
})
public final class OpenProjectOption implements ArgsProcessor {

    private static final Logger LOG = Logger.getLogger(OpenProjectOption.class.getName());
    private static final int BAD_INPUT = 2;

    /** Path of the project, relative to the folder in which the launcher was called. */
    @Arg(longName = "open-project")
    @Description(displayName = "#HINT_open_project", shortDescription = "#TIP_open_project")
    public String folder;

    @Override
    public void process(Env env) throws CommandException {
        File given = new File(folder);
        File file = given.isAbsolute() ? given : new File(env.getCurrentDirectory(), folder);
        Project project = find(FileUtil.normalizeFile(file));
        if (project == null) {
            throw new CommandException(BAD_INPUT, Bundle.ERR_not_a_project(file));
        }
        WindowManager.getDefault().invokeWhenUIReady(
                () -> BrinkProjects.open(file.toPath()).thenAccept(OpenProjectOption::showFirstExperiment));
    }

    /** Something to run and to read is at hand at once: the tree is unfolded and the property sheet is filled. */
    private static void showFirstExperiment(ProjectFolder project) {
        try {
            project.experiments().stream().findFirst().ifPresent(file -> BrinkProjects.show(project, file));
        } catch (IOException unreadable) {
            LOG.log(Level.INFO, "experiments cannot be listed, so that none is shown", unreadable);
        }
    }

    private static Project find(File folder) {
        FileObject found = FileUtil.toFileObject(folder);
        try {
            return found == null || !found.isFolder() ? null : ProjectManager.getDefault().findProject(found);
        } catch (IOException unreadable) {
            return null;
        }
    }
}
