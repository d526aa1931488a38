package org.brink.cli.command;

import org.brink.cli.session.BadInput;
import org.brink.cli.session.Session;
import org.brink.plugins.UserFolder;
import picocli.CommandLine.Option;

/** Where plugins are installed. */
final class UserFolderOption {

    @Option(names = "--userdir", paramLabel = "DIR",
            description = "The user's own folder. Default: that of the workbench, or BRINK_USERDIR.")
    private String folder;

    UserFolder resolve(Session session) {
        if (folder != null) {
            return new UserFolder(session.resolve(folder));
        }
        return UserFolder.current().orElseThrow(() -> BadInput.option("--userdir", "nothing",
                "the folder of the user, since the launcher did not name one"));
    }

    /** Adds what a workbench that is open now will not notice. */
    static void remark(Session session, UserFolder folder) {
        if (folder.inUse()) {
            session.err().println("A workbench that is open now will notice when it is started the next time.");
        }
    }
}
