package org.brink.project.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.brink.api.experiment.DetectorSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.Precision;
import org.brink.api.experiment.ProbeSpec;
import org.brink.api.experiment.ProcessSpec;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.store.document.ExperimentDocument;
import org.openide.util.NbBundle.Messages;

/**
 * A field of the document itself, rather than of a component: title, steps, seed, precision, checkpoints, name of a
 * process, interval of a probe, what a detector watches and what is done then.
 */
@Messages({
    "FLD_title=Title",
    "HLP_title=What the experiment shows. Charts, lists and figures carry it.",
    "FLD_steps=Steps",
    "HLP_steps=Number of steps that a run takes, unless a stop rule or divergence ends it before.",
    "FLD_seed=Seed",
    "HLP_seed=The only source of randomness: the same seed gives the same run, to the last bit.",
    "FLD_precision=Precision",
    "HLP_precision=Floating-point format in which the objective computes.",
    "FLD_checkpoints=Checkpoints",
    "HLP_checkpoints=A run keeps a checkpoint at all steps that are multiples of this number, from which it can be "
        + "resumed and forked quickly. Where it is empty, it keeps a few, by time.",
    "FLD_name=Name",
    "HLP_name=What charts, channels and detectors call the process.",
    "EXP_name=a name that no other process of the experiment has",
    "EXP_checkpoints=an integer >= 1, or nothing",
    "FLD_every=Every",
    "HLP_every=The probe observes the steps that are multiples of this number.",
    "FLD_watched=Process",
    "HLP_watched=The process that the detector watches; the first unless another is named.",
    "FLD_then=Then",
    "HLP_then=What is done when the detector reports: mark keeps the event, pause is a breakpoint, stop ends the run.",
    "UNIT_steps=steps",
    "EXP_text=a text",
    "EXP_integer=an integer",
    "EXP_positive=an integer >= 1"
})
final class DocumentField extends Field {

    private final Function<Experiment, Object> getter;
    private final BiFunction<Experiment, String, Optional<Experiment>> setter;
    private final String expected;
    private final Optional<Object> defaultValue;
    private final List<String> choices;

    private DocumentField(String path, String label, String help, String unit, String expected,
            Optional<Object> defaultValue, List<String> choices, Function<Experiment, Object> getter,
            BiFunction<Experiment, String, Optional<Experiment>> setter) {
        super(path, Help.withUnit(label, unit),
                Help.of(help, expected, defaultValue.map(Numbers::formatRaw), path),
                choices.isEmpty() ? Control.LINE : Control.LIST);
        this.getter = getter;
        this.setter = setter;
        this.expected = expected;
        this.defaultValue = defaultValue;
        this.choices = List.copyOf(choices);
    }

    static Field title() {
        return new DocumentField("title", Bundle.FLD_title(), Bundle.HLP_title(), "", Bundle.EXP_text(),
                Optional.empty(), List.of(), Experiment::title,
                (e, text) -> Optional.of(e.withTitle(text.strip())));
    }

    static Field steps() {
        return new DocumentField("steps", Bundle.FLD_steps(), Bundle.HLP_steps(), "", Bundle.EXP_positive(),
                Optional.empty(), List.of(), Experiment::steps,
                (e, text) -> Numbers.integer(text).filter(n -> n >= 1).map(e::withSteps));
    }

    static Field seed() {
        return new DocumentField("seed", Bundle.FLD_seed(), Bundle.HLP_seed(), "", Bundle.EXP_integer(),
                Optional.of(0L), List.of(), Experiment::seed,
                (e, text) -> Numbers.integer(text).map(n -> e.withSeed(n)));
    }

    /** The precision, with what the objective can compute in as choices. */
    static Field precision(List<Precision> offered) {
        List<String> ids = offered.stream().map(Precision::id).toList();
        return new DocumentField("precision", Bundle.FLD_precision(), Bundle.HLP_precision(), "",
                Help.oneOf(ids), Optional.of(Precision.FLOAT64.id()), ids, e -> e.precision().id(),
                (e, text) -> Precision.find(text).map(p -> e.withPrecision(p)));
    }

    /** The distance of checkpoints. */
    static Field checkpoints() {
        return new DocumentField("checkpoints", Bundle.FLD_checkpoints(), Bundle.HLP_checkpoints(),
                "", Bundle.EXP_checkpoints(), Optional.of(""), List.of(),
                e -> e.checkpoints().isPresent() ? e.checkpoints().getAsLong() : "",
                (e, text) -> text.isBlank() ? Optional.of(e.withCheckpoints(OptionalLong.empty()))
                        : Numbers.integer(text).filter(n -> n >= 1)
                                .map(n -> e.withCheckpoints(OptionalLong.of(n))));
    }

    /** The name of a process. */
    static Field name(int process) {
        return new DocumentField("processes[" + process + "].name", Bundle.FLD_name(), Bundle.HLP_name(), "",
                Bundle.EXP_name(), Optional.empty(), List.of(), e -> e.processes().get(process).name(),
                (e, text) -> Optional.of(text.strip()).filter(name -> !name.isEmpty()).map(name -> Parts.withProcess(e,
                        process, new ProcessSpec(name, e.processes().get(process).component()))));
    }

    /** The interval of a probe. */
    static Field every(int probe) {
        return new DocumentField("probes[" + probe + "].every", Bundle.FLD_every(), Bundle.HLP_every(),
                Bundle.UNIT_steps(), Bundle.EXP_positive(), Optional.of(1L), List.of(),
                e -> e.probes().get(probe).every(),
                (e, text) -> Numbers.integer(text).filter(n -> n >= 1).map(n -> withEvery(e, probe, n)));
    }

    /** The process that a detector watches. */
    static Field watched(int detector, List<String> processes) {
        return new DocumentField("detectors[" + detector + "].process", Bundle.FLD_watched(), Bundle.HLP_watched(), "",
                Help.oneOf(processes), Optional.empty(), processes,
                e -> e.detectors().get(detector).process().orElse(e.processes().get(0).name()),
                (e, text) -> Optional.of(withWatched(e, detector, text.strip())));
    }

    private static Experiment withWatched(Experiment e, int index, String process) {
        DetectorSpec old = e.detectors().get(index);
        boolean first = process.equals(e.processes().get(0).name());
        return Parts.withDetector(e, index, new DetectorSpec(old.component(),
                first ? Optional.empty() : Optional.of(process), old.then()));
    }

    /** What is done when a detector reports. */
    static Field then(int detector) {
        List<String> ids = Arrays.stream(DetectorSpec.Action.values()).map(DetectorSpec.Action::id).toList();
        return new DocumentField("detectors[" + detector + "].then", Bundle.FLD_then(), Bundle.HLP_then(), "",
                Help.oneOf(ids), Optional.of(DetectorSpec.Action.MARK.id()), ids,
                e -> e.detectors().get(detector).then().id(),
                (e, text) -> DetectorSpec.Action.find(text).map(
                        action -> Parts.withDetector(e, detector, e.detectors().get(detector).with(action))));
    }

    private static Experiment withEvery(Experiment e, int index, long every) {
        ProbeSpec old = e.probes().get(index);
        return Parts.withProbe(e, index, new ProbeSpec(old.name(), old.component(), every, old.processes()));
    }

    @Override
    public List<String> choices() {
        return choices;
    }

    @Override
    public String text(Experiment experiment) {
        return Numbers.formatRaw(getter.apply(experiment));
    }

    @Override
    Experiment with(Experiment experiment, String text) {
        return setter.apply(experiment, text).orElseThrow(
                () -> new InvalidInput(new Problem(path(), Problem.show(ExperimentDocument.rawValue(text)), expected)));
    }

    @Override
    public boolean canReset(Experiment experiment) {
        return defaultValue.isPresent() && !atDefault(experiment);
    }

    @Override
    public boolean atDefault(Experiment experiment) {
        return defaultValue.isEmpty() || defaultValue.get().equals(getter.apply(experiment));
    }

    @Override
    public Experiment reset(Experiment experiment) {
        return defaultValue.map(value -> with(experiment, Numbers.formatRaw(value))).orElse(experiment);
    }
}
