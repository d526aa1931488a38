package org.brink.workbench.map;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.Components;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.store.document.ExperimentDocument;

/**
 * A number of an experiment that an axis can vary.
 *
 * @param path its place in the document
 * @param value what it is in the experiment
 * @param doc what it means; empty where no schema says so
 * @param range the values that it may have
 */
record NumericPath(String path, double value, String doc, Range range) {

    /** Longer lists, such as the weights of a network, are not spelled out. */
    private static final int MOST_ENTRIES = 32;

    /**
     * The real numbers of optimizer, objective and initial point, those that people vary most first.
     *
     * @param experiment with all defaults filled in
     */
    static List<NumericPath> of(Experiment experiment) {
        Map<String, NumericPath> found = new LinkedHashMap<>();
        Map<String, Object> values = ExperimentDocument.values(experiment);
        for (ComponentKind kind : new ComponentKind[] {
            ComponentKind.OPTIMIZER, ComponentKind.OBJECTIVE, ComponentKind.INIT}) {
            values.forEach((path, value) -> {
                if (path.startsWith(kind.id() + ".params.")) {
                    add(path, value, parameter(experiment, kind, path), found);
                }
            });
        }
        return List.copyOf(found.values());
    }

    private static void add(String path, Object value, Optional<Parameter<?>> declared,
            Map<String, NumericPath> found) {
        String type = declared.map(parameter -> parameter.type().id()).orElse("");
        String doc = declared.map(Parameter::doc).orElse("");
        Range range = declared.map(Parameter::range).orElse(Range.ANY);
        if (value instanceof Number number && (type.equals("real") || value instanceof Double)) {
            found.put(path, new NumericPath(path, number.doubleValue(), doc, range));
        } else if (value instanceof List<?> list && list.size() <= MOST_ENTRIES && !type.equals("integers")) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Number number) {
                    String entry = path + "[" + i + "]";
                    found.put(entry, new NumericPath(entry, number.doubleValue(), doc, range));
                }
            }
        }
    }

    private static Optional<Parameter<?>> parameter(Experiment experiment, ComponentKind kind, String path) {
        String name = path.substring((kind.id() + ".params.").length());
        String type = switch (kind) {
            case OPTIMIZER -> experiment.optimizer().type();
            case OBJECTIVE -> experiment.objective().type();
            default -> experiment.init().type();
        };
        return Components.find(kind, type).flatMap(provider -> provider.schema().find(name));
    }

    /** Paths that contain what was typed, those in which a word begins with it first. */
    static List<NumericPath> matching(List<NumericPath> all, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<NumericPath> matches = new ArrayList<>();
        all.stream().filter(path -> lower(path).contains("." + wanted)).forEach(matches::add);
        all.stream().filter(path -> lower(path).contains(wanted) && !matches.contains(path)).forEach(matches::add);
        return matches;
    }

    private static String lower(NumericPath path) {
        return path.path().toLowerCase(Locale.ROOT);
    }

    /** A range around the value that is worth a first look: from half of it to one and a half. */
    double[] proposal() {
        double reach = value == 0 ? 1 : Math.abs(value) / 2;
        return new double[] {inRange(rounded(value - reach)), inRange(rounded(value + reach))};
    }

    /** Six digits: people read and change it. */
    private static double rounded(double end) {
        return new BigDecimal(end).round(new MathContext(6)).doubleValue();
    }

    private double inRange(double wanted) {
        double within = Math.max(range.low(), Math.min(range.high(), wanted));
        // an end that does not belong to the range is not to be proposed
        return range.contains(within) ? within : value;
    }

    @Override
    public String toString() {
        return path;
    }
}
