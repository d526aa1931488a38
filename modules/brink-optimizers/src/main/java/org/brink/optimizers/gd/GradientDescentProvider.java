package org.brink.optimizers.gd;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.spi.schedule.ScheduleProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code gd}: gradient descent with a step-size schedule. */
@ServiceProvider(service = OptimizerProvider.class, position = 100)
public final class GradientDescentProvider implements OptimizerProvider {

    static final Parameter<Double> STEP_SIZE = Parameter
            .real("stepSize", "Step size η. Training is at the edge of stability when sharpness meets 2/η.")
            .withRange(Range.POSITIVE).withDefault(0.1).withLogScale();

    static final Parameter<ComponentSpec> SCHEDULE = Parameter
            .component("schedule", ComponentKind.SCHEDULE, "Factor on the step size over time.")
            .withDefault(ComponentSpec.of("constant"));

    private static final Citation COHEN = Citation.paper("cohen2021edge",
            "Jeremy M. Cohen and Simran Kaur and Yuanzhi Li and J. Zico Kolter and Ameet Talwalkar",
            "Gradient Descent on Neural Networks Typically Occurs at the Edge of Stability",
            "ICLR 2021, arXiv:2103.00065", 2021);

    @Override
    public String type() {
        return "gd";
    }

    @Override
    public String displayName() {
        return "Gradient descent";
    }

    @Override
    public String summary() {
        return "w' = w − η∇L(w), at the edge of stability when sharpness is 2/η.";
    }

    @Override
    public Schema schema() {
        return Schema.of(STEP_SIZE, SCHEDULE);
    }

    @Override
    public List<Citation> citations() {
        return List.of(COHEN);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        Components.Resolved schedule = Components.require(ComponentKind.SCHEDULE, settings.get(SCHEDULE),
                "optimizer.params.schedule");
        return new GradientDescent(settings.get(STEP_SIZE),
                schedule.provider(ScheduleProvider.class).create(schedule.settings(), context));
    }
}
