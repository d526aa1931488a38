package org.brink.project.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.SweepAxis;
import org.brink.api.experiment.SweepAxis.Counted;
import org.brink.api.experiment.SweepAxis.Listed;
import org.brink.api.experiment.SweepAxis.Spaced;
import org.brink.api.experiment.SweepAxis.Track;
import org.brink.api.experiment.SweepAxis.Values;
import org.brink.api.parameter.InvalidInput;
import org.brink.store.document.ExperimentDocument;

/** The values of an experiment that a sweep can change, and axes to begin with. */
public final class SweepPlaces {

    private static final int SEEDS = 5;
    private static final int COUNT = 9;
    private static final double FACTOR = 4;
    /** Longer lists of numbers are no coordinates that people would sweep one by one. */
    private static final int LONGEST = 8;

    /**
     * A place.
     *
     * @param section the part of the experiment that it belongs to
     * @param label what people call it
     * @param choices its values, if they are few and known
     */
    public record Named(String section, String label, List<Object> choices) {
    }

    private SweepPlaces() {
    }

    /** All places by path, in the order of the form. */
    public static Map<String, Named> of(Experiment experiment) {
        Map<String, Named> places = new LinkedHashMap<>();
        for (Section section : ExperimentForm.parts(experiment)) {
            for (Field field : section.fields()) {
                String path = field.path();
                if (field instanceof ParameterField || path.equals("steps") || path.equals(SweepAxis.SEED)
                        || path.equals("precision")) {
                    add(places, experiment, section, field);
                }
            }
        }
        return places;
    }

    private static void add(Map<String, Named> places, Experiment experiment, Section section, Field field) {
        Object now = value(experiment, field.path()).orElse("");
        if (now instanceof List<?> list) {
            for (int i = 0; i < list.size() && list.size() <= LONGEST; i++) {
                places.put(field.path() + "." + i,
                        new Named(section.title(), field.label() + " " + (i + 1), List.of()));
            }
            return;
        }
        List<Object> choices = field.control() == Field.Control.CHECK_BOX ? List.of(false, true)
                : List.copyOf(field.choices());
        places.put(field.path(), new Named(section.title(), field.label(), choices));
    }

    private static Optional<Object> value(Experiment experiment, String path) {
        Optional<Object> given = ExperimentDocument.get(experiment, path);
        return given.isPresent() ? given : ExperimentForm.parts(experiment).stream()
                .flatMap(section -> section.fields().stream()).filter(field -> field.path().equals(path)).findFirst()
                .map(field -> Numbers.integer(field.text(experiment)).map(Object.class::cast)
                        .or(() -> Numbers.real(field.text(experiment))).orElseGet(() -> field.text(experiment)));
    }

    /** An axis to begin with: around the value that is there, as wide as what is allowed there lets it be. */
    static Track start(Experiment experiment, String path) {
        Object now = value(experiment, path).orElse(0.0);
        for (Values values : candidates(experiment, path, now)) {
            Track track = new Track(path, values);
            try {
                SweepTracks.tryOut(experiment, track, path);
                return track;
            } catch (InvalidInput tooWide) {
                continue;
            }
        }
        return new Track(path, new Listed(List.of(now)));
    }

    private static List<Values> candidates(Experiment experiment, String path, Object now) {
        List<Values> candidates = new ArrayList<>();
        List<Object> choices = Optional.ofNullable(of(experiment).get(path)).map(Named::choices).orElse(List.of());
        if (path.equals(SweepAxis.SEED)) {
            candidates.add(new Counted(0, SEEDS));
        } else if (choices.size() > 1) {
            candidates.add(new Listed(choices));
        } else if (now instanceof Long value) {
            candidates.add(new Listed(List.of(value, 2 * value)));
            candidates.add(new Counted(value, 2));
        } else if (now instanceof Number number) {
            double value = number.doubleValue();
            if (value > 0) {
                candidates.add(new Spaced(value / FACTOR, value * FACTOR, COUNT, true));
                candidates.add(new Spaced(value / FACTOR, value, COUNT, true));
            }
            double width = value == 0 ? 1 : Math.abs(value) / 2;
            candidates.add(new Spaced(value - width, value + width, COUNT, false));
            candidates.add(new Spaced(value, value + width, COUNT, false));
        }
        return candidates;
    }
}
