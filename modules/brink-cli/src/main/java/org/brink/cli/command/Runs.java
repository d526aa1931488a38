package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brink.api.parameter.Problem;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.Session;
import org.brink.store.project.ProjectFolder;

/** Finds the runs that arguments name. */
final class Runs {

    private Runs() {
    }

    /** The folder of a run, given by its path, or by the beginning of its id within the project of the session. */
    static Path find(Session session, String name) throws IOException {
        Path path = session.resolve(name);
        if (Files.exists(path)) {
            return path;
        }
        Optional<ProjectFolder> project = ProjectFolder.enclosing(session.folder());
        List<Path> matches = project.isEmpty() || name.isEmpty() ? List.of() : project.get().runs().stream()
                .filter(run -> run.getFileName().toString().startsWith(name)).toList();
        if (matches.size() == 1) {
            return matches.get(0);
        }
        if (matches.isEmpty()) {
            throw BadInput.option("RUNDIR", Problem.show(name), "a run folder"
                    + (project.isPresent() ? ", or the beginning of the id of one run of this project" : ""));
        }
        throw BadInput.option("RUNDIR", Problem.show(name) + ", which fits several runs", "one of "
                + matches.stream().map(run -> run.getFileName().toString()).collect(Collectors.joining(", ")));
    }
}
