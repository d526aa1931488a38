package org.brink.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.brink.api.component.ComponentSpec;
import org.brink.api.filter.Edge;
import org.brink.api.filter.LinearFilter;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.cli.text.Numbers;
import org.brink.cli.text.TextTable;
import org.brink.engine.stability.FilteredDescent;
import org.brink.store.document.JsonFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code threshold}: where an optimizer or any momentum filter leaves the region of stability. */
@Command(name = "threshold", description = {
    "Tells at which value of λmax(P⁻¹H) an optimizer is at the edge of stability.",
    "Give an optimizer, or a filter m = Q(z)g by the coefficients of Q in powers of z⁻¹."})
final class ThresholdCommand extends SessionCommand {

    @Parameters(paramLabel = "OPTIMIZER", arity = "0..1", description = "An installed optimizer, such as adam.")
    private String optimizer;

    @Option(names = "--set", paramLabel = "NAME=VALUE",
            description = "A parameter of the optimizer, such as beta1=0.95; may be repeated.")
    private List<String> changes = List.of();

    @Option(names = "--step", paramLabel = "N", defaultValue = "0",
            description = "Step at which a threshold that changes with time is asked; ${DEFAULT-VALUE} if not given.")
    private long step;

    @Option(names = "--numerator", paramLabel = "B", split = ",",
            description = "Coefficients b₀,b₁,… of the filter.")
    private double[] numerator;

    @Option(names = "--denominator", paramLabel = "A", split = ",",
            description = "Coefficients a₀,a₁,… of the filter; 1 if not given.")
    private double[] denominator = {1};

    @Option(names = "--retention", paramLabel = "R", description =
            "With a filter: factor on the weights before a step, less than 1 for weight decay; 1 if not given.")
    private Double retention;

    @Option(names = "--step-size", paramLabel = "ETA",
            description = "Also give the sharpness at the edge where P = I/η, with the step size η outside the filter.")
    private Double stepSize;

    @Option(names = "--json", description = "Write JSON for programs.")
    private boolean json;

    ThresholdCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        if ((optimizer == null) == (numerator == null)) {
            throw new BadInput("Give either an optimizer or --numerator.");
        }
        if (step < 0) {
            throw BadInput.option("--step", Long.toString(step), "an integer >= 0");
        }
        if (stepSize != null && !(stepSize > 0 && Double.isFinite(stepSize))) {
            throw BadInput.option("--step-size", stepSize.toString(), "a number > 0");
        }
        FilteredDescent descent = descent();
        OptionalDouble sharpness = stepSize == null ? OptionalDouble.empty()
                : OptionalDouble.of(descent.edge().threshold() / stepSize);
        session.out().print(json ? JsonFormat.document(asJson(descent, sharpness)) : asText(descent, sharpness));
        return ExitCode.DONE;
    }

    private FilteredDescent descent() {
        try {
            return optimizer == null
                    ? FilteredDescent.of(numerator, denominator, retention == null ? 1 : retention)
                    : FilteredDescent.of(new ComponentSpec(optimizer, params()), step);
        } catch (InvalidInput invalid) {
            throw new BadInput(invalid.problems().stream().map(problem -> new Problem(
                    optimizer == null ? "--" + problem.path() : problem.path(), problem.found(), problem.expected())
                    .toString()).collect(Collectors.joining(System.lineSeparator())));
        }
    }

    private Map<String, Object> params() {
        Map<String, Object> params = new LinkedHashMap<>();
        for (Assignment change : changes.stream().map(Assignment::parse).toList()) {
            params.put(change.path(), change.raw());
        }
        return params;
    }

    private static String asText(FilteredDescent descent, OptionalDouble sharpness) {
        Edge edge = descent.edge();
        TextTable table = TextTable.leftAligned("");
        table.row("filter", "Q(z) = " + descent.filter());
        if (descent.retention() != 1) {
            table.row("retention", Numbers.text(descent.retention()));
        }
        table.row("threshold", "λmax(P⁻¹H) = " + Numbers.text(edge.threshold()) + ", with the step size inside P");
        sharpness.ifPresent(value -> table.row("sharpness", "λmax(H) = " + Numbers.text(value) + " where P = I/η"));
        table.row("oscillation", edge.frequency() == Math.PI ? "period 2: consecutive steps alternate"
                : "period " + Numbers.text(edge.period()) + " steps");
        return table.toString();
    }

    private static Map<String, Object> asJson(FilteredDescent descent, OptionalDouble sharpness) {
        LinearFilter filter = descent.filter();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("numerator", Numbers.json(filter.numerator()));
        json.put("denominator", Numbers.json(filter.denominator()));
        json.put("retention", descent.retention());
        json.put("threshold", descent.edge().threshold());
        json.put("frequency", descent.edge().frequency());
        json.put("period", descent.edge().period());
        sharpness.ifPresent(value -> json.put("sharpness", value));
        return json;
    }
}
