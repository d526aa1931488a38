package org.brink.store.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.brink.api.run.RunEvent;
import org.brink.store.document.Fields;
import org.brink.store.document.JsonFormat;

/** The JSON form of an event: one object on one line. */
final class EventFormat {

    private EventFormat() {
    }

    static Map<String, Object> raw(RunEvent event) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("step", event.step());
        if (!event.process().isEmpty()) {
            raw.put("process", event.process());
        }
        raw.put("type", event.type());
        raw.put("detail", event.detail());
        return raw;
    }

    /** The event as a whole line. */
    static String line(RunEvent event) {
        return JsonFormat.line(raw(event)) + "\n";
    }

    static RunEvent read(Fields fields) {
        return new RunEvent(fields.integer("step", 0), fields.text("process", ""), fields.text("type", ""),
                fields.text("detail", ""));
    }
}
