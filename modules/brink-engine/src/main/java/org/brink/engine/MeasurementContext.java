package org.brink.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.brink.api.component.CreationContext;
import org.brink.spi.objective.Objective;
import org.brink.spi.probe.ProbeContext;

/**
 * What probes and stop rules are made from.
 *
 * @param process the one that is watched
 * @param objects what they share, by type
 */
record MeasurementContext(Objective objective, double[] initialPoint, List<String> processes, String process,
        CreationContext creation, Map<Class<?>, Object> objects) implements ProbeContext {

    MeasurementContext(Objective objective, double[] initialPoint, List<String> processes, CreationContext creation) {
        this(objective, initialPoint, processes, processes.get(0), creation, new HashMap<>());
    }

    /** A copy: what is handed out may be written to. */
    @Override
    public double[] initialPoint() {
        return initialPoint.clone();
    }

    @Override
    public <T> T shared(Class<T> type, Supplier<T> maker) {
        Object known = objects.get(type);
        if (known == null) {
            known = maker.get();
            objects.put(type, known);
        }
        return type.cast(known);
    }

    /** For a probe of the whole run, which sees these processes only. */
    MeasurementContext withProcesses(List<String> names) {
        return new MeasurementContext(objective, initialPoint, names, names.get(0), creation, objects);
    }

    /** For a probe of one process. */
    MeasurementContext watching(String name) {
        return new MeasurementContext(objective, initialPoint, processes, name, creation, objects);
    }
}
