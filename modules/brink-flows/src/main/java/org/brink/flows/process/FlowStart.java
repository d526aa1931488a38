package org.brink.flows.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.ObservedProcess;
import org.brink.spi.process.ProcessContext;

/**
 * When and where a flow starts: at the first step, not before {@code at}, at which its source is present and the event
 * has happened. It takes over position and optimizer state of the source at that instant. Without a source it starts at
 * the initial point.
 *
 * @param source the process that it starts from; empty for the initial point
 * @param at the first step at which it may start
 * @param ready whether the event that it waits for has happened
 */
public record FlowStart(Optional<ObservedProcess> source, long at, BooleanSupplier ready) {

    private static final String DISCRETE = "discrete";

    /** The process that the flow starts from. */
    public static final Parameter<String> FROM = Parameter.text("from",
            "Name of the process, standing before this one, whose position and optimizer state the flow starts from. "
            + "A run without a process \"discrete\" lets the flow start at the initial point.").withDefault(DISCRETE);

    /** The step at which it starts. */
    public static final Parameter<Long> AT = Parameter.integer("at",
            "Step at which the flow starts; the steps before are a warm start that it leaves to the optimizer.")
            .withUnit("steps").withRange(Range.atLeast(0)).withDefault(0L);

    /** The event that it waits for. */
    public static final Parameter<String> EVENT = Parameter.text("event",
            "Type of a detector of the experiment, such as edge-reached: the flow starts at the step after it has first"
            + " reported. Empty: waits for none.").withDefault("");

    /** The parameters of starting points, for the end of every flow's schema. */
    public static final List<Parameter<?>> PARAMETERS = List.of(FROM, AT, EVENT);

    /** The schema of a flow with parameters of its own. */
    public static Schema schema(Parameter<?>... own) {
        List<Parameter<?>> all = new ArrayList<>(List.of(own));
        all.addAll(PARAMETERS);
        return new Schema(all);
    }

    /**
     * The start that a flow's settings ask for.
     *
     * @param optimizer layout of the state that the flow needs of its source
     * @throws InvalidInput if there is no such process or event, or the process has no such state
     */
    public static FlowStart of(Settings settings, ProcessContext context, StateLayout optimizer) {
        String from = settings.get(FROM);
        long at = settings.get(AT);
        String event = settings.get(EVENT);
        BooleanSupplier ready = event.isEmpty() ? () -> true : context.event(event);
        Optional<ObservedProcess> source = context.find(from);
        boolean initial = from.equals(DISCRETE) && at == 0 && event.isEmpty();
        if (source.isEmpty() && !initial) {
            throw new InvalidInput(new Problem("params." + FROM.name(), Problem.show(from),
                    "the name of a process that stands before \"" + context.name() + "\""));
        }
        if (source.isPresent() && source.get().optimizerState().map(State::layout).filter(optimizer::equals)
                .isEmpty()) {
            throw new InvalidInput(new Problem("params." + FROM.name(), Problem.show(from)
                    + ", a process without the state of the optimizer", "a process that has it"));
        }
        return new FlowStart(source, at, ready);
    }

    /** Whether the flow starts at this step, if it has not started yet. */
    boolean due(long step) {
        return step >= at && ready.getAsBoolean() && source.map(ObservedProcess::present).orElse(true);
    }
}
