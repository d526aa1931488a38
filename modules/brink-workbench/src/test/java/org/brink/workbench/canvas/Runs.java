package org.brink.workbench.canvas;

import java.util.List;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.Precision;
import org.brink.api.experiment.ProcessSpec;
import org.brink.api.run.Channel;
import org.brink.api.run.RunStatus;
import org.brink.spi.objective.Objective;
import org.brink.spi.view.Samples;
import org.brink.spi.view.ViewedRun;

/** Runs without data. */
final class Runs {

    private Runs() {
    }

    static ViewedRun named(String label) {
        return named(label, "quartic");
    }

    static ViewedRun named(String label, String objective) {
        Experiment experiment = new Experiment(label, ComponentSpec.of(objective), ComponentSpec.of("point"),
                ComponentSpec.of("gd"), List.of(ProcessSpec.of("discrete")), List.of(), 10, 0, Precision.FLOAT64,
                List.of(), List.of(), List.of());
        return new Empty(label, experiment);
    }

    private record Empty(String label, Experiment experiment) implements ViewedRun {

        @Override
        public String id() {
            return label;
        }

        @Override
        public int colour() {
            return 0;
        }

        @Override
        public RunStatus status() {
            return RunStatus.at(RunStatus.State.COMPLETED, 10, "");
        }

        @Override
        public List<String> processes() {
            return List.of("discrete");
        }

        @Override
        public List<Channel> channels(String process) {
            return List.of();
        }

        @Override
        public Optional<Samples> samples(String process, String channel) {
            return Optional.empty();
        }

        @Override
        public Objective objective() {
            throw new UnsupportedOperationException("a run without data has no landscape");
        }
    }
}
