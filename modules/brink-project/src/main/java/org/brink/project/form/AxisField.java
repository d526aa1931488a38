package org.brink.project.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.SweepAxis.Track;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Mismatch;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.store.document.ExperimentDocument;
import org.openide.util.NbBundle.Messages;

/** One value of an axis of a sweep: which place of the experiment it moves, how values are said, or one of these. */
@Messages({
    "FLD_axis_place=Place",
    "HLP_axis_place=The value of the experiment that the axis changes.",
    "EXP_axis_place=a value of the experiment",
    "FLD_axis_kind=Values",
    "HLP_axis_kind=How the values are said: list, one by one; lin, with equal differences; log, with equal ratios; "
        + "integers, all from the first to the last."
})
final class AxisField extends Field {

    private final SweepTracks.Place place;
    private final Optional<Parameter<?>> parameter;
    private final List<String> choices;

    private AxisField(SweepTracks.Place place, String name, String label, String help, Control control,
            Optional<Parameter<?>> parameter, List<String> choices) {
        super(place.path() + "." + name, label, help, control);
        this.place = place;
        this.parameter = parameter;
        this.choices = List.copyOf(choices);
    }

    /** The fields of one track of an axis. */
    static List<Field> of(SweepTracks.Place place, Experiment experiment) {
        Track track = SweepTracks.get(experiment, place);
        List<String> places = new ArrayList<>(SweepPlaces.of(experiment).keySet());
        if (!places.contains(track.path())) {
            places.add(0, track.path());
        }
        List<String> kinds = Arrays.stream(AxisKind.values()).map(AxisKind::id).toList();
        List<Field> fields = new ArrayList<>();
        fields.add(new AxisField(place, "path", Bundle.FLD_axis_place(), Help.of(Bundle.HLP_axis_place(),
                Bundle.EXP_axis_place(), Optional.empty(), place.path() + ".path"), Control.LIST, Optional.empty(),
                places));
        fields.add(new AxisField(place, "kind", Bundle.FLD_axis_kind(), Help.of(Bundle.HLP_axis_kind(),
                Help.oneOf(kinds), Optional.empty(), place.path() + ".values"), Control.LIST, Optional.empty(), kinds));
        for (Parameter<?> each : AxisKind.of(track.values()).schema().parameters()) {
            fields.add(new AxisField(place, each.name(), Words.label(each.name()), Help.of(each.doc(),
                    each.expected(), Optional.empty(), place.path() + ".values"), Control.LINE, Optional.of(each),
                    List.of()));
        }
        return fields;
    }

    @Override
    public List<String> choices() {
        return choices;
    }

    @Override
    public String text(Experiment experiment) {
        Track track = SweepTracks.get(experiment, place);
        AxisKind kind = AxisKind.of(track.values());
        return parameter.map(each -> Numbers.formatRaw(kind.raw(track.values()).getOrDefault(each.name(), "")))
                .orElseGet(() -> path().endsWith(".path") ? track.path() : kind.id());
    }

    @Override
    Experiment with(Experiment experiment, String text) {
        Track track = SweepTracks.get(experiment, place);
        UnaryOperator<Track> change = old -> changed(old, text.strip(), experiment);
        return SweepTracks.checked(experiment, SweepTracks.with(experiment, place, change.apply(track), path()),
                place, path());
    }

    private Track changed(Track track, String text, Experiment experiment) {
        if (parameter.isPresent()) {
            AxisKind kind = AxisKind.of(track.values());
            Map<String, Object> raw = new HashMap<>(kind.raw(track.values()));
            raw.put(parameter.get().name(), kind == AxisKind.LISTED ? list(text) : accepted(parameter.get(), text));
            return new Track(track.path(), kind.values(raw, path()));
        }
        if (path().endsWith(".path")) {
            if (!choices.contains(text)) {
                throw new InvalidInput(new Problem(path(), Problem.show(text), Help.oneOf(choices)));
            }
            return text.equals(track.path()) ? track : SweepPlaces.start(experiment, text);
        }
        AxisKind kind = AxisKind.find(text).orElseThrow(() -> new InvalidInput(new Problem(path(), Problem.show(text),
                Help.oneOf(choices))));
        return AxisKind.of(track.values()) == kind ? track : new Track(track.path(), kind.like(track.values()));
    }

    /** As in a document, with or without brackets: words need no quotation marks. */
    private List<Object> list(String text) {
        Object whole = ExperimentDocument.rawValue(text);
        if (whole instanceof List<?> list && !list.isEmpty()) {
            return new ArrayList<>(list);
        }
        List<Object> values = new ArrayList<>();
        for (String item : text.split("\\s*,\\s*", -1)) {
            if (item.isBlank()) {
                throw new InvalidInput(new Problem(path(), text.isBlank() ? "nothing" : Problem.show(text),
                        "values, separated by commas"));
            }
            values.add(Numbers.integer(item).map(Object.class::cast).or(() -> Numbers.real(item))
                    .orElseGet(() -> ExperimentDocument.rawValue(item.strip())));
        }
        return values;
    }

    private Object accepted(Parameter<?> declared, String text) {
        try {
            Object raw = Typed.raw(declared, text).orElse(text);
            declared.accept(raw);
            return raw;
        } catch (Mismatch mismatch) {
            throw new InvalidInput(new Problem(path(), text.isBlank() ? "nothing"
                    : Problem.show(ExperimentDocument.rawValue(text)), declared.expected()));
        }
    }
}
