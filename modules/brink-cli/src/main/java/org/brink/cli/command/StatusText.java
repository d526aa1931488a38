package org.brink.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.brink.api.run.RunStatus;

/** The status of a run, for programs. */
final class StatusText {

    private StatusText() {
    }

    static Map<String, Object> json(RunStatus status) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", status.state().id());
        status.step().ifPresent(step -> json.put("step", step));
        if (!status.detail().isEmpty()) {
            json.put("detail", status.detail());
        }
        return json;
    }
}
