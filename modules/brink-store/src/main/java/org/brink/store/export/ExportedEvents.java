package org.brink.store.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.brink.api.run.RunData;
import org.brink.api.run.RunEvent;

/** The events of a run as exports hold them; how the run ended is its status, and no event of these. */
final class ExportedEvents {

    private ExportedEvents() {
    }

    static List<RunEvent> of(RunData run) {
        return run.events().stream().filter(event -> !event.endsRun()).toList();
    }

    /** {@code <process>.<type>}, or the type alone for what concerns the whole run. */
    static String name(RunEvent event) {
        return event.process().isEmpty() ? event.type() : event.process() + "." + event.type();
    }

    /** By step, the names joined by semicolons. */
    static Map<Long, String> byStep(RunData run) {
        Map<Long, String> events = new TreeMap<>();
        of(run).forEach(event -> events.merge(event.step(), name(event), (all, more) -> all + ";" + more));
        return events;
    }

    /** The steps of the events of each name. */
    static Map<String, List<Long>> stepsByName(RunData run) {
        Map<String, List<Long>> steps = new LinkedHashMap<>();
        of(run).forEach(event -> steps.computeIfAbsent(name(event), name -> new ArrayList<>())
                .add(event.step()));
        return steps;
    }
}
