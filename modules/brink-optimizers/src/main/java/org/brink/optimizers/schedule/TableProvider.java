package org.brink.optimizers.schedule;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.schedule.Schedule;
import org.brink.spi.schedule.ScheduleProvider;
import org.openide.util.lookup.ServiceProvider;

/** Schedule {@code table}: factors at given steps, linear between them. */
@ServiceProvider(service = ScheduleProvider.class, position = 600)
public final class TableProvider implements ScheduleProvider {

    static final Parameter<List<Double>> STEPS = Parameter
            .reals("steps", "Steps at which the factor is given, increasing.").withUnit("steps")
            .withRange(Range.NON_NEGATIVE);

    static final Parameter<List<Double>> FACTORS = Parameter
            .reals("factors", "Factor at each of these steps. Between them it is linear, outside them the nearest.")
            .withRange(Range.NON_NEGATIVE);

    private static final String PATH = "optimizer.params.schedule.params.";

    @Override
    public String type() {
        return "table";
    }

    @Override
    public String displayName() {
        return "Table";
    }

    @Override
    public String summary() {
        return "Factors given at some steps, with straight lines between them.";
    }

    @Override
    public Schema schema() {
        return Schema.of(STEPS, FACTORS);
    }

    @Override
    public Schedule create(Settings settings, CreationContext context) {
        List<Double> steps = settings.get(STEPS);
        List<Double> factors = settings.get(FACTORS);
        check(steps, factors);
        return new Table(toArray(steps), toArray(factors));
    }

    private static void check(List<Double> steps, List<Double> factors) {
        List<Problem> problems = new ArrayList<>();
        if (steps.isEmpty()) {
            problems.add(new Problem(PATH + "steps", "an empty list", "at least one step"));
        } else if (steps.size() != factors.size()) {
            problems.add(new Problem(PATH + "factors", "a list of length " + factors.size(),
                    "one factor for each of the steps, which are " + steps.size()));
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i) <= steps.get(i - 1)) {
                problems.add(new Problem(PATH + "steps[" + i + "]", Problem.show(steps.get(i)),
                        "a number > " + steps.get(i - 1) + ", the entry before"));
            }
        }
        InvalidInput.throwIfAny(problems);
    }

    private static double[] toArray(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
