package org.brink.testkit;

import java.util.function.Function;
import java.util.function.Supplier;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Settings;
import org.brink.spi.ComponentProvider;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessContext;
import org.brink.spi.process.ProcessProvider;
import org.brink.spi.schedule.Schedule;
import org.brink.spi.schedule.ScheduleProvider;
import org.brink.spi.stop.StopRule;
import org.brink.spi.stop.StopRuleProvider;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;

/** Providers of given components, well documented. */
final class Given {

    private Given() {
    }

    abstract static class Documented implements ComponentProvider {

        @Override
        public String type() {
            return "given";
        }

        @Override
        public String displayName() {
            return "Given";
        }

        @Override
        public String summary() {
            return "Given by a test.";
        }
    }

    static ObjectiveProvider objective(Supplier<Objective> made) {
        final class Provider extends Documented implements ObjectiveProvider {
            @Override
            public Objective create(Settings settings, CreationContext context) {
                return made.get();
            }
        }
        return new Provider();
    }

    static OptimizerProvider optimizer(Function<Integer, Optimizer> made) {
        final class Provider extends Documented implements OptimizerProvider {
            @Override
            public Optimizer create(Objective objective, Settings settings, CreationContext context) {
                return made.apply(objective.dimension());
            }
        }
        return new Provider();
    }

    static ScheduleProvider schedule(Supplier<Schedule> made) {
        final class Provider extends Documented implements ScheduleProvider {
            @Override
            public Schedule create(Settings settings, CreationContext context) {
                return made.get();
            }
        }
        return new Provider();
    }

    static ProcessProvider process(Function<ProcessContext, Process> made) {
        final class Provider extends Documented implements ProcessProvider {
            @Override
            public Process create(Settings settings, ProcessContext context) {
                return made.apply(context);
            }
        }
        return new Provider();
    }

    static ProbeProvider probe(Supplier<Probe> made) {
        final class Provider extends Documented implements ProbeProvider {
            @Override
            public Probe create(Settings settings, ProbeContext context) {
                return made.get();
            }
        }
        return new Provider();
    }

    static StopRuleProvider stop(StopRule made) {
        final class Provider extends Documented implements StopRuleProvider {
            @Override
            public StopRule create(Settings settings, ProbeContext context) {
                return made;
            }
        }
        return new Provider();
    }

    static ViewProvider view(View made) {
        final class Provider extends Documented implements ViewProvider {
            @Override
            public View create(Settings settings) {
                return made;
            }
        }
        return new Provider();
    }
}
