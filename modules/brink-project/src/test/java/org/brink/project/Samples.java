package org.brink.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.brink.api.component.Citation;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.engine.RunControl;
import org.brink.engine.RunObserver;
import org.brink.engine.RunTask;
import org.brink.spi.template.TemplateProvider;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.project.ProjectFolder;
import org.brink.store.run.RunFolders;

/** Experiments, projects and runs for tests. */
public final class Samples {

    /** The minimalist example, not written the way Brink writes it, so that untouched files can be told. */
    public static final String TEXT = """
            { "brink": 1, "title": "Four factors",
              "objective": { "type": "scalar-product", "params": { "depth": 4 } },
              "init": { "type": "point", "params": { "values": [2.5, 2.5, 0.3, 0.3] } },
              "optimizer": { "type": "gd", "params": { "stepSize": 0.25 } },
              "processes": [ { "type": "discrete" } ],
              "probes": [ { "type": "loss" }, { "type": "sharpness", "every": 2 } ],
              "stop": [ { "type": "loss-below", "params": { "value": 1e-12 } } ],
              "steps": 40 }
            """;

    private Samples() {
    }

    public static Experiment experiment() {
        return ExperimentDocument.parse(TEXT, "sample");
    }

    /** A project with one experiment. */
    public static ProjectFolder project(Path folder) {
        try {
            return ProjectFolder.create(folder, new Template());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the sample with some values changed, and returns the run folder. */
    public static Path run(ProjectFolder project, String path, Object value) {
        Experiment changed = ExperimentDocument.set(experiment(), path, value);
        Path folder = RunFolders.allocate(project.runsDir(),
                ExperimentCheck.resolved(changed));
        new RunTask(changed, project.root(), folder, new RunControl(), new RunObserver() {
        }).run();
        return folder;
    }

    /** Waits until something holds; false if it does not within ten seconds. */
    public static boolean eventually(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return true;
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A template with the sample as its only experiment. */
    public static final class Template implements TemplateProvider {

        @Override
        public String name() {
            return "four-factors";
        }

        @Override
        public String displayName() {
            return "Four factors";
        }

        @Override
        public String summary() {
            return "Gradient descent on a product of four numbers.";
        }

        @Override
        public List<Citation> citations() {
            return List.of();
        }

        @Override
        public List<TemplateFile> files() {
            return List.of(new TemplateFile("first.experiment.json", TEXT));
        }
    }
}
