package org.brink.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.Components;
import org.brink.api.experiment.ProbeSpec;
import org.brink.api.experiment.ProcessSpec;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.Channel;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.process.ObservedProcess;

/** Makes the probes and sorts them into tables: one for each process and distance of observed steps. */
final class MeasurementPlan {

    private record Key(String process, long every) {
    }

    private final ComponentMaker maker;
    private final ComponentNames names;
    private final MeasurementContext context;
    private final List<? extends ObservedProcess> processes;
    private final Map<Key, List<ProbeSlot>> slots = new LinkedHashMap<>();
    private final Set<String> channels = new HashSet<>();

    MeasurementPlan(ComponentMaker maker, ComponentNames names, MeasurementContext context,
            List<? extends ObservedProcess> processes) {
        this.maker = maker;
        this.names = names;
        this.context = context;
        this.processes = processes;
    }

    List<TableRecorder> tables(List<ProbeSpec> probes) {
        // process by process, so that the series of a run come in the order of its processes
        for (ObservedProcess process : processes) {
            addAll(probes, ProbeProvider.Scope.PROCESS, process);
        }
        addAll(probes, ProbeProvider.Scope.RUN, processes.get(0));
        checkAll(probes);
        List<TableRecorder> tables = new ArrayList<>();
        slots.forEach((key, list) -> tables.add(new TableRecorder(key.process(), key.every(), watched(key), list)));
        return tables;
    }

    private List<? extends ObservedProcess> watched(Key key) {
        return key.process().equals(ProcessSpec.RUN) ? processes
                : processes.stream().filter(p -> p.name().equals(key.process())).toList();
    }

    private void addAll(List<ProbeSpec> probes, ProbeProvider.Scope scope, ObservedProcess process) {
        for (int i = 0; i < probes.size(); i++) {
            ProbeSpec spec = probes.get(i);
            ComponentRef ref = ComponentMaker.ref(ComponentKind.PROBE, spec.component(), "probes[" + i + "]");
            Components.Resolved found = maker.find(ref, spec.component());
            ProbeProvider provider = found.provider(ProbeProvider.class);
            boolean wanted = spec.processes().isEmpty() ? provider.measures(process)
                    : spec.processes().contains(process.name());
            if (wanted && provider.scope() == scope && scope == ProbeProvider.Scope.PROCESS
                    && !provider.measures(process)) {
                throw new InvalidInput(new Problem(ref.path() + ".processes", Problem.show(process.name()),
                        "processes that a probe of type " + ref.type() + " can watch"));
            }
            if (provider.scope() == scope && scope == ProbeProvider.Scope.RUN) {
                List<? extends ObservedProcess> chosen = spec.processes().isEmpty() ? processes
                        : processes.stream().filter(p -> spec.processes().contains(p.name())).toList();
                add(ProcessSpec.RUN, spec, ref, found, new RunInstant(chosen.get(0), chosen));
            } else if (provider.scope() == scope && wanted) {
                add(process.name(), spec, ref, found, new RunInstant(process, processes));
            }
        }
    }

    /** A probe that would measure nothing was put there by mistake. */
    private void checkAll(List<ProbeSpec> probes) {
        for (int i = 0; i < probes.size(); i++) {
            ProbeSpec spec = probes.get(i);
            ComponentRef ref = ComponentMaker.ref(ComponentKind.PROBE, spec.component(), "probes[" + i + "]");
            ProbeProvider provider = maker.find(ref, spec.component()).provider(ProbeProvider.class);
            if (provider.scope() == ProbeProvider.Scope.PROCESS && processes.stream().noneMatch(provider::measures)) {
                throw new InvalidInput(new Problem(ref.path(), "a probe of type " + ref.type()
                        + ", which can watch no process of this run", "a process that it can watch, such as a flow for"
                        + " a probe of predictions"));
            }
        }
    }

    private void add(String table, ProbeSpec spec, ComponentRef ref, Components.Resolved found, RunInstant instant) {
        ProbeContext seen = table.equals(ProcessSpec.RUN)
                ? context.withProcesses(instant.processes().stream().map(ObservedProcess::name).toList())
                : context.watching(table);
        Probe probe = ComponentMaker.make(ref,
                () -> found.provider(ProbeProvider.class).create(found.settings(), seen));
        names.add(probe, ref);
        List<Channel> stored = new ArrayList<>();
        for (Channel channel : ComponentMaker.make(ref, probe::channels)) {
            Channel named = channel.withName(spec.channelName(channel.name()));
            if (!channels.add(table + "." + named.name())) {
                throw new InvalidInput(new Problem(ref.path(), "a second channel \"" + named.name() + "\"",
                        "a \"name\" that sets the channels of this probe apart"));
            }
            stored.add(named);
        }
        slots.computeIfAbsent(new Key(table, spec.every()), key -> new ArrayList<>())
                .add(new ProbeSlot(ref, probe, table, instant, stored));
    }
}
