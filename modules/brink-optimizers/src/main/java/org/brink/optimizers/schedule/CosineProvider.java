package org.brink.optimizers.schedule;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.schedule.Schedule;
import org.brink.spi.schedule.ScheduleProvider;
import org.openide.util.lookup.ServiceProvider;

/** Schedule {@code cosine}: f + (1−f)·½(1+cos(πt/T)) for t &lt; T, then f. */
@ServiceProvider(service = ScheduleProvider.class, position = 400)
public final class CosineProvider implements ScheduleProvider {

    static final Parameter<Double> FRACTION = Parameter
            .real("fraction", "Part of the planned run over which the step size falls; T is this times the number of "
                    + "planned steps.")
            .withRange(new Range(0, false, 1, true)).withDefault(1.0);

    static final Parameter<Double> FINAL = Parameter
            .real("final", "Factor f that is reached at step T and kept.").withRange(Range.closed(0, 1))
            .withDefault(0.0);

    private static final Citation LOSHCHILOV = Citation.paper("loshchilov2017sgdr",
            "Ilya Loshchilov and Frank Hutter", "SGDR: Stochastic Gradient Descent with Warm Restarts",
            "ICLR 2017, arXiv:1608.03983", 2017);

    @Override
    public String type() {
        return "cosine";
    }

    @Override
    public String displayName() {
        return "Cosine";
    }

    @Override
    public String summary() {
        return "The step size falls along half a period of the cosine until the planned end of the run.";
    }

    @Override
    public Schema schema() {
        return Schema.of(FRACTION, FINAL);
    }

    @Override
    public List<Citation> citations() {
        return List.of(LOSHCHILOV);
    }

    @Override
    public Schedule create(Settings settings, CreationContext context) {
        double length = settings.get(FRACTION) * context.steps();
        double end = settings.get(FINAL);
        return step -> step < length ? end + (1 - end) * 0.5 * (1 + Math.cos(Math.PI * step / length)) : end;
    }
}
