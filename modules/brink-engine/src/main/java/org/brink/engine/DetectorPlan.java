package org.brink.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.DetectorSpec;
import org.brink.api.run.Channel;
import org.brink.spi.detector.Detector;
import org.brink.spi.detector.DetectorContext;
import org.brink.spi.detector.DetectorProvider;
import org.brink.spi.objective.Objective;
import org.brink.spi.process.ObservedProcess;

/** Makes the detectors and shows them what probes measure. */
final class DetectorPlan {

    private final ComponentMaker maker;
    private final ComponentNames names;
    private final MeasurementContext context;
    private final List<? extends ObservedProcess> processes;
    private final List<TableRecorder> tables;

    DetectorPlan(ComponentMaker maker, ComponentNames names, MeasurementContext context,
            List<? extends ObservedProcess> processes, List<TableRecorder> tables) {
        this.maker = maker;
        this.names = names;
        this.context = context;
        this.processes = processes;
        this.tables = tables;
    }

    List<DetectorSlot> slots(List<DetectorSpec> specs) {
        List<DetectorSlot> slots = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            slots.add(slot(specs.get(i), "detectors[" + i + "]"));
        }
        return slots;
    }

    private DetectorSlot slot(DetectorSpec spec, String path) {
        ComponentRef ref = ComponentMaker.ref(ComponentKind.DETECTOR, spec.component(), path);
        Components.Resolved found = maker.find(ref, spec.component());
        ObservedProcess process = processes.stream().filter(p -> p.name().equals(spec.process().orElse(p.name())))
                .findFirst().orElseThrow();
        List<Channel> channels = new ArrayList<>();
        Map<String, RunWatch.Place> places = new LinkedHashMap<>();
        for (TableRecorder table : tables) {
            for (int i = 0; table.process().equals(process.name()) && i < table.channels().size(); i++) {
                Channel channel = table.channels().get(i);
                channels.add(channel);
                if (!channel.vector()) {
                    places.put(channel.name(), new RunWatch.Place(table, i));
                }
            }
        }
        Detector detector = ComponentMaker.make(ref, () -> found.provider(DetectorProvider.class)
                .create(found.settings(), new Context(process.name(), List.copyOf(channels), context)));
        names.add(detector, ref);
        return new DetectorSlot(ref, detector, new RunWatch(new RunInstant(process, processes), places), spec.then());
    }

    private record Context(String process, List<Channel> channels, MeasurementContext rest)
            implements DetectorContext {

        @Override
        public Objective objective() {
            return rest.objective();
        }

        @Override
        public double[] initialPoint() {
            return rest.initialPoint();
        }

        @Override
        public List<String> processes() {
            return rest.processes();
        }

        @Override
        public CreationContext creation() {
            return rest.creation();
        }

        @Override
        public <T> T shared(Class<T> type, Supplier<T> maker) {
            return rest.shared(type, maker);
        }
    }
}
