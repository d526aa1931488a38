package org.brink.api.component;

import java.util.Optional;
import org.brink.spi.ComponentProvider;
import org.brink.spi.data.DatasetProvider;
import org.brink.spi.detector.DetectorProvider;
import org.brink.spi.executor.ExecutorProvider;
import org.brink.spi.init.InitProvider;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.process.ProcessProvider;
import org.brink.spi.schedule.ScheduleProvider;
import org.brink.spi.stop.StopRuleProvider;
import org.brink.spi.view.ViewProvider;

/** What a component is for. Each kind has its own provider interface and its own recipe in that package. */
public enum ComponentKind {
    /** A function to minimise. */
    OBJECTIVE("objective", ObjectiveProvider.class),
    /** Examples that a network is trained on. */
    DATASET("dataset", DatasetProvider.class),
    /** An initial point. */
    INIT("init", InitProvider.class),
    /** An update rule. */
    OPTIMIZER("optimizer", OptimizerProvider.class),
    /** A factor on the step size over time. */
    SCHEDULE("schedule", ScheduleProvider.class),
    /** Something that moves the point. */
    PROCESS("process", ProcessProvider.class),
    /** Something that measures processes. */
    PROBE("probe", ProbeProvider.class),
    /** A condition that ends a run. */
    STOP("stop", StopRuleProvider.class),
    /** Something that notices events. */
    DETECTOR("detector", DetectorProvider.class),
    /** A chart of channels. */
    VIEW("view", ViewProvider.class),
    /** Something that gets the cells of sweeps done. */
    EXECUTOR("executor", ExecutorProvider.class);

    private final String id;
    private final Class<? extends ComponentProvider> provider;

    ComponentKind(String id, Class<? extends ComponentProvider> provider) {
        this.id = id;
        this.provider = provider;
    }

    /** The name of the kind in documents and on the command line. */
    public String id() {
        return id;
    }

    /** The interface under which providers of this kind are registered. */
    public Class<? extends ComponentProvider> providerType() {
        return provider;
    }

    /** Whether experiments are composed of such components; executors run sweeps of them instead. */
    public boolean isPartOfExperiments() {
        return this != EXECUTOR;
    }

    /** The kind of that name. */
    public static Optional<ComponentKind> find(String id) {
        for (ComponentKind kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
