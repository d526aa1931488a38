package org.brink.workbench.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.maps.MapAxis;
import org.brink.maps.StoredMap;
import org.brink.maps.phase.PhaseSettings;
import org.brink.workbench.ui.Numbers;

/** What there is to choose for an analysis, and what was chosen for a stored one. */
final class MapSettings {

    static final Parameter<String> OVER = Parameter.text("over", "The number that is varied.");
    static final Parameter<Double> FROM = Parameter.real("from", "The first value.");
    static final Parameter<Double> TO = Parameter.real("to", "The last value.");
    static final Parameter<Long> COUNT = Parameter.integer("count", "How many values, both ends included.")
            .withRange(Range.closed(2, 1_000_000)).withDefault(400L);
    static final Parameter<Boolean> LOG = Parameter.flag("log", "Whether ratios of values, rather than differences,"
            + " are equal.").withDefault(false);
    /** One axis. */
    static final Schema AXIS = Schema.of(OVER, FROM, TO, COUNT, LOG);

    static final Parameter<Long> BURN_IN = Parameter.integer("burnIn", "Steps that are left out of the diagram.")
            .withUnit("steps").withRange(Range.closed(0, Integer.MAX_VALUE)).withDefault(2_000L);
    static final Parameter<Long> KEEP = Parameter.integer("keep", "Steps that are drawn after the burn-in.")
            .withUnit("steps").withRange(Range.closed(1, Integer.MAX_VALUE)).withDefault(300L);
    static final Parameter<String> OBSERVABLE = Parameter.text("observable",
            "What is drawn: loss, or a coordinate counted from 0.").withDefault("0");
    static final Parameter<Boolean> BACKWARD = Parameter.flag("backward",
            "Let every value go on where the one before ended, upwards and then downwards, to show hysteresis. Phases"
            + " are not told then.").withDefault(false);
    static final Parameter<Boolean> PHASES = Parameter.flag("phases",
            "Tell the phase: monotonic, catapult, periodic, chaotic or divergent. Takes most of the time.")
            .withDefault(true);
    static final Parameter<String> MONOTONIC = Parameter.choice("monotonic",
            "What must not rise on a monotonic trajectory.", new Choice("loss", "the loss"),
            new Choice("distance", "the distance from the end")).withDefault("loss");

    static final Parameter<Long> STEPS = Parameter.integer("steps", "Most steps of a trajectory.")
            .withRange(Range.closed(1, Integer.MAX_VALUE)).withDefault(2_000L);
    static final Parameter<Boolean> SHARPNESS = Parameter.flag("sharpness", "Measure the sharpness in the end.")
            .withDefault(true);
    static final Parameter<Long> REFINE = Parameter.integer("refine", "Compute every 2ʳ-th point along each axis at"
            + " first, then those between points that are not alike; 0 computes every point.")
            .withRange(Range.closed(0, 6)).withDefault(0L);

    private static final Schema DIAGRAM = Schema.of(BURN_IN, KEEP, OBSERVABLE, BACKWARD, PHASES, MONOTONIC);
    private static final Schema MAP = Schema.of(STEPS, PHASES, SHARPNESS, REFINE, MONOTONIC);

    private MapSettings() {
    }

    /** What there is to choose besides the axes. */
    static Schema of(Analysis analysis) {
        return analysis == Analysis.MAP ? MAP : DIAGRAM;
    }

    static MapAxis axis(Settings values) {
        return new MapAxis(values.get(OVER).strip(), values.get(FROM), values.get(TO),
                Math.toIntExact(values.get(COUNT)), values.get(LOG));
    }

    static PhaseSettings.Measure measure(Settings settings) {
        return settings.get(MONOTONIC).equals(PhaseSettings.Measure.DISTANCE.id()) ? PhaseSettings.Measure.DISTANCE
                : PhaseSettings.Measure.LOSS;
    }

    /** The raw values of an axis of a stored map. */
    static Map<String, Object> axisOf(StoredMap map, String which) {
        boolean diagram = map.kind() == StoredMap.Kind.BIFURCATION;
        Map<?, ?> stored = diagram ? map.settings() : (Map<?, ?>) map.settings().get(which);
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put(OVER.name(), String.valueOf(stored.get(diagram ? "over" : "path")));
        for (Parameter<?> parameter : List.of(FROM, TO, COUNT, LOG)) {
            raw.put(parameter.name(), stored.get(parameter.name()));
        }
        return raw;
    }

    /** The other raw values of a stored map. */
    static Map<String, Object> of(StoredMap map) {
        Map<String, Object> raw = new LinkedHashMap<>();
        for (Parameter<?> parameter : of(Analysis.of(map)).parameters()) {
            if (map.settings().containsKey(parameter.name())) {
                raw.put(parameter.name(), map.settings().get(parameter.name()));
            }
        }
        raw.put(PHASES.name(), map.find("phase").isPresent());
        if (map.kind() == StoredMap.Kind.MAP) {
            raw.put(SHARPNESS.name(), map.find("sharpness").isPresent());
        } else {
            raw.put(BACKWARD.name(), map.flag("continued"));
            raw.put(OBSERVABLE.name(), map.text("observable").replace("coordinate ", ""));
        }
        return raw;
    }

    /** Raw values as fields show them. */
    static Map<String, String> texts(Map<String, Object> raw) {
        Map<String, String> texts = new LinkedHashMap<>();
        raw.forEach((name, value) -> texts.put(name, Numbers.raw(value)));
        return texts;
    }

    /** The axis as raw values. */
    static Map<String, Object> raw(MapAxis axis) {
        Map<String, Object> raw = new LinkedHashMap<>();
        List<Object> values = new ArrayList<>(List.of(axis.path(), axis.low(), axis.high(), (long) axis.count(),
                axis.logarithmic()));
        AXIS.names().forEach(name -> raw.put(name, values.remove(0)));
        return raw;
    }
}
