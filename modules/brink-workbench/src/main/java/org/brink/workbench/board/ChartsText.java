package org.brink.workbench.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.JsonFormat;

/** The charts of a board as one line of text, so that a window can remember them over restarts. */
final class ChartsText {

    private static final String TYPE = "type";
    private static final String PARAMS = "params";

    private ChartsText() {
    }

    static String write(List<ComponentSpec> charts) {
        List<Map<String, Object>> raw = new ArrayList<>();
        for (ComponentSpec chart : charts) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put(TYPE, chart.type());
            one.put(PARAMS, chart.params());
            raw.add(one);
        }
        return JsonFormat.line(raw);
    }

    /** The charts; empty if the text is none of this kind, as one of another version may be. */
    static Optional<List<ComponentSpec>> read(String text) {
        if (!(ExperimentDocument.rawValue(text) instanceof List<?> list)) {
            return Optional.empty();
        }
        List<ComponentSpec> charts = new ArrayList<>();
        for (Object one : list) {
            if (!(one instanceof Map<?, ?> map) || !(map.get(TYPE) instanceof String type)
                    || !(map.get(PARAMS) instanceof Map<?, ?> given)) {
                return Optional.empty();
            }
            Map<String, Object> params = new LinkedHashMap<>();
            given.forEach((name, value) -> params.put(String.valueOf(name), value));
            charts.add(new ComponentSpec(type, params));
        }
        return Optional.of(charts);
    }
}
