package org.brink.flows.stable;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.flows.process.FlowStart;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessContext;
import org.brink.spi.process.ProcessProvider;
import org.openide.util.lookup.ServiceProvider;

/**
 * The stable flow dw/dt = −P(s)⁻¹∇L with the state's own flow: the optimizer without its oscillation, and without the
 * effect that the oscillation has on it. Gradient flow, in units of steps, for gradient descent.
 */
@ServiceProvider(service = ProcessProvider.class, position = 1000)
public final class StableFlowProvider implements ProcessProvider {

    private static final String ADAPTIVE = "adaptive";
    private static final String EULER = "euler";
    private static final String RUNGE_KUTTA = "rk4";

    private static final Parameter<String> METHOD = Parameter.choice("method", "How the flow is integrated.",
            new Choice(ADAPTIVE, "an embedded Runge–Kutta method of Dormand and Prince with steps by tolerance"),
            new Choice(EULER, "max(substeps, 2·λmax(P⁻¹H)) equal Euler steps for each step of the optimizer"),
            new Choice(RUNGE_KUTTA, "the classical method of order 4 with steps alpha/λmax(P⁻¹H)"))
            .withDefault(ADAPTIVE);

    private static final Parameter<Long> ORDER = Parameter.integer("order",
            "Order of the adaptive method: 5 or 8. The higher one pays for tolerances below 1e-6.")
            .withRange(Range.closed(5, 8)).withDefault(8L);

    private static final Parameter<Double> RELATIVE = Parameter.real("relativeTolerance",
            "Error of a step of the adaptive method, relative to the size of each coordinate.")
            .withRange(Range.closed(1e-14, 0.1)).withDefault(1e-8).withLogScale();

    private static final Parameter<Double> ABSOLUTE = Parameter.real("absoluteTolerance",
            "Error of a step of the adaptive method that counts for nothing, however small a coordinate is.")
            .withRange(Range.closed(1e-16, 0.1)).withDefault(1e-10).withLogScale();

    private static final Parameter<Long> SUBSTEPS = Parameter.integer("substeps",
            "Smallest number of Euler steps for each step of the optimizer.")
            .withRange(Range.closed(1, 100_000)).withDefault(4L);

    private static final Parameter<Double> ALPHA = Parameter.real("alpha",
            "Length of the steps of rk4 times λmax(P⁻¹H); the method is stable up to 2.78.")
            .withRange(Range.closed(1e-4, 2.7)).withDefault(1.0).withLogScale();

    private static final Parameter<Double> LONGEST = Parameter.real("longestStep",
            "Longest step of rk4 and of the adaptive method, in steps of the optimizer.")
            .withRange(Range.closed(1e-6, 1)).withDefault(1.0).withLogScale();

    private static final Parameter<Double> STIFF = Parameter.real("maxSharpness",
            "Value of λmax(P⁻¹H) above which the flow is too stiff and ends, 2 being the edge of gradient descent.")
            .withRange(Range.POSITIVE).withDefault(100.0).withLogScale();

    private static final Parameter<Boolean> STOP_AT_EDGE = Parameter.flag("stopAtEdge",
            "Stay at the point where λmax(P⁻¹H) meets the threshold of the optimizer, located on the dense output of"
            + " the adaptive method.").withDefault(false);

    @Override
    public String type() {
        return "stable-flow";
    }

    @Override
    public String displayName() {
        return "Stable flow";
    }

    @Override
    public String summary() {
        return "dw/dt = −P⁻¹∇L: the optimizer without oscillation; gradient flow for gradient descent.";
    }

    @Override
    public Schema schema() {
        return FlowStart.schema(METHOD, ORDER, RELATIVE, ABSOLUTE, SUBSTEPS, ALPHA, LONGEST, STIFF, STOP_AT_EDGE);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("cohen2025central",
                "Jeremy Cohen and Alex Damian and Ameet Talwalkar and J. Zico Kolter and Jason D. Lee",
                "Understanding Optimization in Deep Learning with Central Flows", "ICLR", 2025),
                Citation.paper("cohen2021edge",
                        "Jeremy Cohen and Simran Kaur and Yuanzhi Li and J. Zico Kolter and Ameet Talwalkar",
                        "Gradient Descent on Neural Networks Typically Occurs at the Edge of Stability", "ICLR",
                        2021));
    }

    @Override
    public Process create(Settings settings, ProcessContext context) {
        Integration integration = integration(settings);
        if (settings.get(STOP_AT_EDGE) && !integration.adaptive()) {
            throw new InvalidInput(new Problem("params." + STOP_AT_EDGE.name(), "true",
                    "false, or the method " + ADAPTIVE + ", which has a dense output"));
        }
        DescentRule rule = DescentRules.of(context.newOptimizer(), context.objective().dimension());
        return new StableFlow(settings, context, rule, integration, settings.get(STIFF), settings.get(STOP_AT_EDGE));
    }

    private static Integration integration(Settings settings) {
        return switch (settings.get(METHOD)) {
            case EULER -> new Integration.Euler(Math.toIntExact(settings.get(SUBSTEPS)));
            case RUNGE_KUTTA -> new Integration.RungeKutta(settings.get(ALPHA), settings.get(LONGEST));
            default -> new Integration.Embedded(order(settings), settings.get(ABSOLUTE), settings.get(RELATIVE),
                    settings.get(LONGEST));
        };
    }

    private static int order(Settings settings) {
        long order = settings.get(ORDER);
        if (order != 5 && order != 8) {
            throw new InvalidInput(new Problem("params." + ORDER.name(), Long.toString(order), "5 or 8"));
        }
        return (int) order;
    }
}
