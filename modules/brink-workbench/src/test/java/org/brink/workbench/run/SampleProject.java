package org.brink.workbench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.engine.RunControl;
import org.brink.engine.RunObserver;
import org.brink.engine.RunTask;
import org.brink.project.api.RunItem;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.project.ProjectFolder;
import org.brink.store.run.RunFolders;

/** A project with one experiment, for tests. */
public final class SampleProject {

    private static final String EXPERIMENT = """
            { "brink": 1, "title": "%s",
              "objective": { "type": "scalar-product", "params": { "depth": 4 } },
              "init": { "type": "tied", "params": { "x": 2.5, "y": 0.3 } },
              "optimizer": { "type": "gd", "params": { "stepSize": %s } },
              "processes": [ { "type": "discrete" } ],
              "probes": [ { "type": "loss" }, { "type": "sharpness" }, { "type": "threshold" }, { "type": "iterate" } ],
              "steps": %d }
            """;

    private final ProjectFolder project;

    /** Makes a project in an empty folder. */
    public SampleProject(Path folder) {
        try {
            Files.writeString(folder.resolve(ProjectFolder.FILE), "{ \"brink\": 1, \"title\": \"Sample\" }\n");
            project = ProjectFolder.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The project. */
    public ProjectFolder folder() {
        return project;
    }

    /** Writes an experiment file. */
    public Path experiment(String name, String stepSize, long steps) throws IOException {
        Path file = project.root().resolve(name + ExperimentDocument.SUFFIX);
        Files.writeString(file, EXPERIMENT.formatted(name, stepSize, steps));
        return file;
    }

    /** Runs the experiment to its end, with the engine. */
    public RunItem run(String name, String stepSize, long steps) throws IOException {
        Path file = experiment(name, stepSize, steps);
        Experiment experiment = ExperimentDocument.readChecked(file);
        Path folder = RunFolders.allocate(project.runsDir(),
                ExperimentCheck.resolved(experiment));
        new RunTask(experiment, project.root(), folder, new RunControl(), RunObserver.NONE).run();
        return new RunItem(project, folder);
    }
}
