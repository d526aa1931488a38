package org.brink.store.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.EditSpec;

/** The JSON form of an edit: a moment {@code at}, maybe a {@code process}, and one change. */
final class EditFormat {

    private static final String AT = "at";
    private static final String STEP = "step";
    private static final String EVENT = "event";
    private static final String PROCESS = "process";
    private static final String AFTER = "after";
    private static final String SET = "set";
    private static final String OPTIMIZER = "optimizer";
    private static final String KEEP = "keep";
    private static final String FREEZE = "freeze";

    private EditFormat() {
    }

    static EditSpec read(Fields fields) {
        fields.only(AT, PROCESS, SET, OPTIMIZER, KEEP, FREEZE);
        if (!fields.has(AT)) {
            fields.report(AT, "an object with a \"step\" or an \"event\"");
        }
        EditSpec.Moment at = fields.has(AT) ? moment(fields.object(AT)) : new EditSpec.AtStep(0);
        return new EditSpec(at, process(fields), change(fields));
    }

    private static EditSpec.Moment moment(Fields at) {
        at.only(STEP, EVENT, PROCESS, AFTER);
        if (!at.has(EVENT)) {
            for (String key : List.of(PROCESS, AFTER)) {
                if (at.has(key)) {
                    at.report(key, "\"" + key + "\" only beside an \"event\"");
                }
            }
            return new EditSpec.AtStep(at.requireInteger(STEP, 0));
        }
        if (at.has(STEP)) {
            at.report(STEP, "either a \"step\" or an \"event\"");
        }
        return new EditSpec.AfterEvent(at.text(EVENT, ""), process(at), at.integer(AFTER, 1));
    }

    private static Optional<String> process(Fields fields) {
        return fields.has(PROCESS) ? Optional.of(fields.text(PROCESS, "")) : Optional.empty();
    }

    private static EditSpec.Change change(Fields fields) {
        List<String> changes = new ArrayList<>(List.of(SET, OPTIMIZER, FREEZE));
        changes.removeIf(key -> !fields.has(key));
        if (changes.size() != 1) {
            fields.report(changes.isEmpty() ? SET : changes.get(1), "exactly one of \"" + SET + "\", \"" + OPTIMIZER
                    + "\" and \"" + FREEZE + "\"");
            return new EditSpec.Freeze(false);
        }
        if (fields.has(KEEP) && !fields.has(OPTIMIZER)) {
            fields.report(KEEP, "\"" + KEEP + "\" only beside an \"" + OPTIMIZER + "\"");
        }
        return switch (changes.get(0)) {
            case SET -> new EditSpec.SetParameters(fields.map(SET));
            case OPTIMIZER -> new EditSpec.Replace(ComponentFormat.read(ComponentFormat.open(fields,
                    fields.raw(OPTIMIZER).orElseThrow(), fields.at(OPTIMIZER))), fields.flag(KEEP, false));
            default -> new EditSpec.Freeze(fields.flag(FREEZE, true));
        };
    }

    static Map<String, Object> raw(EditSpec edit) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put(AT, raw(edit.at()));
        edit.process().ifPresent(process -> raw.put(PROCESS, process));
        if (edit.change() instanceof EditSpec.SetParameters set) {
            raw.put(SET, set.values());
        } else if (edit.change() instanceof EditSpec.Replace replace) {
            ComponentSpec optimizer = replace.optimizer();
            raw.put(OPTIMIZER, ComponentFormat.raw(optimizer));
            if (replace.keep()) {
                raw.put(KEEP, true);
            }
        } else if (edit.change() instanceof EditSpec.Freeze freeze) {
            raw.put(FREEZE, freeze.frozen());
        }
        return raw;
    }

    private static Map<String, Object> raw(EditSpec.Moment at) {
        Map<String, Object> raw = new LinkedHashMap<>();
        if (at instanceof EditSpec.AtStep moment) {
            raw.put(STEP, moment.step());
        } else if (at instanceof EditSpec.AfterEvent moment) {
            raw.put(EVENT, moment.detector());
            moment.process().ifPresent(process -> raw.put(PROCESS, process));
            if (moment.after() != 1) {
                raw.put(AFTER, moment.after());
            }
        }
        return raw;
    }
}
