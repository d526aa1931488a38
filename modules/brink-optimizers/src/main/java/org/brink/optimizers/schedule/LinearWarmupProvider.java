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

/** Schedule {@code linear-warmup}: (t+1)/T for t &lt; T, then 1. */
@ServiceProvider(service = ScheduleProvider.class, position = 200)
public final class LinearWarmupProvider implements ScheduleProvider {

    static final Parameter<Long> STEPS = Parameter
            .integer("steps", "Length T of the warm-up. The factor at step t is (t+1)/T until it reaches 1.")
            .withUnit("steps").withRange(Range.atLeast(1)).withDefault(100L).withLogScale();

    private static final Citation GOYAL = Citation.paper("goyal2017imagenet",
            "Priya Goyal and Piotr Dollár and Ross Girshick and Pieter Noordhuis and Lukasz Wesolowski and "
                    + "Aapo Kyrola and Andrew Tulloch and Yangqing Jia and Kaiming He",
            "Accurate, Large Minibatch SGD: Training ImageNet in 1 Hour", "arXiv:1706.02677", 2017);

    @Override
    public String type() {
        return "linear-warmup";
    }

    @Override
    public String displayName() {
        return "Linear warm-up";
    }

    @Override
    public String summary() {
        return "The step size grows linearly over the first steps.";
    }

    @Override
    public Schema schema() {
        return Schema.of(STEPS);
    }

    @Override
    public List<Citation> citations() {
        return List.of(GOYAL);
    }

    @Override
    public Schedule create(Settings settings, CreationContext context) {
        long length = settings.get(STEPS);
        return step -> step < length ? (step + 1.0) / length : 1.0;
    }
}
