package org.brink.flows.central;

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

/** Makes central flows. */
@ServiceProvider(service = ProcessProvider.class, position = 400)
public final class CentralFlowProvider implements ProcessProvider {

    static final String TYPE = "central-flow";

    static final Citation COHEN = Citation.paper("cohen2025central",
            "Jeremy Cohen and Alex Damian and Ameet Talwalkar and J. Zico Kolter and Jason D. Lee",
            "Understanding Optimization in Deep Learning with Central Flows", "ICLR 2025, arXiv:2410.24206", 2025);

    static final Parameter<Long> SUBSTEPS = Parameter.integer("substeps", "Euler steps in one unit of time.")
            .withRange(Range.closed(1, 1000)).withDefault(4L);

    static final Parameter<Boolean> SOLVE_OFTEN = Parameter.flag("solveEverySubstep",
            "Whether eigenvectors are solved for in every substep. Otherwise once in a unit of time; the Hessian"
            + " within their span is exact in every substep.").withDefault(false);

    static final Parameter<Double> TRACK = Parameter.real("track",
            "Eigenvalues of P⁻¹H above this share of the threshold are tracked.")
            .withRange(new Range(0, false, 1, false)).withDefault(0.75);

    static final Parameter<Double> CRITICAL = Parameter.real("critical",
            "Eigenvalues of P⁻¹H above this share of the threshold may be held at it; above \"track\".")
            .withRange(new Range(0, false, 1, false)).withDefault(0.975);

    static final Parameter<Double> TOLERANCE = Parameter.real("tolerance", "Relative residual of eigenpairs.")
            .withRange(Range.closed(1e-12, 0.1)).withDefault(1e-5).withLogScale();

    static final Parameter<Long> LIMIT = Parameter.integer("limit", "Largest number of eigenpairs that are tracked.")
            .withRange(Range.closed(1, 256)).withDefault(32L);

    static final Parameter<Boolean> ABLATED = Parameter.flag("ablated",
            "Whether the oscillation keeps step sizes at the edge but is left out of the motion of the point: the"
            + " flow without implicit regularisation of curvature. For optimizers whose step sizes adapt.")
            .withDefault(false);

    private static final String STATIONARY = "stationary";

    static final Parameter<String> PRECONDITIONER = Parameter.choice("preconditioner", "How P follows the point.",
            new Choice("dynamic", "as the optimizer adapts it"),
            new Choice(STATIONARY, "at once: P is where it would come to rest if the point stayed. Dense: for up to"
                    + " 1000 coordinates. Uses the number of substeps and nothing else of the other parameters"))
            .withDefault("dynamic");

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String displayName() {
        return "Central flow";
    }

    @Override
    public String summary() {
        return "The mean path of the optimizer at the edge of stability, with the covariance of its oscillation.";
    }

    @Override
    public Schema schema() {
        return FlowStart.schema(SUBSTEPS, SOLVE_OFTEN, TRACK, CRITICAL, TOLERANCE, LIMIT, ABLATED, PRECONDITIONER);
    }

    @Override
    public List<Citation> citations() {
        return List.of(COHEN);
    }

    @Override
    public Process create(Settings settings, ProcessContext context) {
        CentralOptions options = options(settings);
        return settings.get(PRECONDITIONER).equals(STATIONARY)
                ? new StationaryFlowProcess(settings, context, options.substeps())
                : new CentralFlowProcess(settings, context, options);
    }

    private static CentralOptions options(Settings settings) {
        double track = settings.get(TRACK);
        double critical = settings.get(CRITICAL);
        if (!(track < critical)) {
            throw new InvalidInput(new Problem("params.track",
                    Double.toString(track), "a number below \"critical\", which is " + critical));
        }
        return new CentralOptions(settings.get(SUBSTEPS).intValue(), settings.get(SOLVE_OFTEN), track, critical,
                settings.get(TOLERANCE), settings.get(LIMIT).intValue(), settings.get(ABLATED));
    }
}
