package org.brink.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.parameter.Settings;
import org.brink.spi.optimizer.State;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessProvider;
import org.brink.testkit.fixture.Contexts;

/** The process under test and those made before it, moved in the order of the engine. */
final class ProcessGroup {

    static final String NAME = "under-test";

    private final List<Process> processes = new ArrayList<>();

    ProcessGroup(ProcessContract contract, Settings settings) {
        Map<String, Process> earlier = new LinkedHashMap<>();
        for (String type : contract.before()) {
            Components.Resolved resolved = Components.require(ComponentKind.PROCESS, ComponentSpec.of(type), type);
            Process process = resolved.provider(ProcessProvider.class).create(resolved.settings(),
                    context(contract, type, earlier));
            earlier.put(type, process);
            processes.add(process);
        }
        processes.add(contract.provider().create(settings, context(contract, NAME, earlier)));
    }

    private static Contexts.OfProcess context(ProcessContract contract, String name, Map<String, Process> earlier) {
        return new Contexts.OfProcess(name, contract.objective(), contract::optimizer, contract.initialPoint(),
                Map.copyOf(earlier), contract.context());
    }

    Process tested() {
        return processes.get(processes.size() - 1);
    }

    void prepare(long step) {
        processes.forEach(process -> process.prepare(step));
    }

    /** Commits in reverse order: a process is committed after those that look at it. */
    void commit() {
        for (int i = processes.size() - 1; i >= 0; i--) {
            processes.get(i).commit();
        }
    }

    void steps(long from, long to) {
        for (long step = from; step < to; step++) {
            prepare(step);
            commit();
        }
    }

    List<State> save() {
        return processes.stream().map(Process::save).toList();
    }

    void restore(List<State> saved) {
        for (int i = 0; i < processes.size(); i++) {
            processes.get(i).restore(saved.get(i));
        }
    }
}
