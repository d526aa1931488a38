package org.brink.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.run.Channel;
import org.brink.spi.optimizer.State;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessContext;
import org.brink.spi.process.ProcessProvider;
import org.brink.spi.schedule.ScheduleProvider;
import org.brink.spi.stop.StopRuleProvider;
import org.brink.spi.view.ViewProvider;
import org.brink.testkit.fixture.PlainProcess;
import org.junit.jupiter.api.Test;

/** Contracts of schedules, processes, probes, stop rules and views name what is wrong with faulty components. */
class OtherContractsTest {

    static class CountingSchedule extends ScheduleContract {

        @Override
        protected ScheduleProvider provider() {
            int[] calls = {0};
            return Given.schedule(() -> step -> 1.0 / ++calls[0]);
        }
    }

    static class NegativeSchedule extends ScheduleContract {

        @Override
        protected ScheduleProvider provider() {
            return Given.schedule(() -> step -> 1 - 1e-3 * step);
        }
    }

    private static Process plain(ProcessContext context) {
        return new PlainProcess(context.name(), context.objective(), context.newOptimizer(), context.initialPoint());
    }

    static class PlainWorks extends ProcessContract {

        @Override
        protected ProcessProvider provider() {
            return Given.process(OtherContractsTest::plain);
        }
    }

    static class ForgetsTheOptimizer extends ProcessContract {

        @Override
        protected ProcessProvider provider() {
            return Given.process(context -> new ForwardingProcess(plain(context)) {
                @Override
                public State save() {
                    State saved = super.save();
                    Arrays.fill(saved.array("optimizer.momentum"), 0);
                    return saved;
                }
            });
        }
    }

    static class AnnouncesAnotherPoint extends ProcessContract {

        @Override
        protected ProcessProvider provider() {
            return Given.process(context -> new ForwardingProcess(plain(context)) {
                @Override
                public double[] next() {
                    return position();
                }
            });
        }
    }

    private abstract static class Heights implements Probe {

        @Override
        public List<Channel> channels() {
            return List.of(Channel.scalar("height", "Loss."), Channel.vector("place", 2, "Two coordinates."));
        }
    }

    static class ForgetsAChannel extends ProbeContract {

        @Override
        protected ProbeProvider provider() {
            return Given.probe(() -> new Heights() {
                @Override
                public void observe(Instant at, Row row) {
                    row.set(0, at.process().evaluation().value());
                }
            });
        }
    }

    static class MovesTheEvaluation extends ProbeContract {

        @Override
        protected ProbeProvider provider() {
            return Given.probe(() -> new Heights() {
                @Override
                public void observe(Instant at, Row row) {
                    at.process().evaluation().moveTo(new double[3]);
                    row.set(0, at.process().evaluation().value());
                    row.set(1, at.process().position());
                }
            });
        }
    }

    static class PushesThePoint extends ProbeContract {

        @Override
        protected ProbeProvider provider() {
            return Given.probe(() -> new Heights() {
                @Override
                public void observe(Instant at, Row row) {
                    row.set(0, at.process().evaluation().value());
                    row.set(1, at.process().position());
                    at.process().next()[0] += 1e-15;
                }
            });
        }
    }

    static class ForgetsWhatItCounts extends ProbeContract {

        @Override
        protected ProbeProvider provider() {
            return Given.probe(() -> new Heights() {
                private int observed;

                @Override
                public void observe(Instant at, Row row) {
                    row.set(0, observed++);
                    row.set(1, at.process().position());
                }
            });
        }
    }

    static class ReportsWithoutAWord extends ProbeContract {

        @Override
        protected ProbeProvider provider() {
            return Given.probe(() -> new Probe() {
                @Override
                public List<Channel> channels() {
                    return List.of(Channel.growing("places", "As many coordinates as steps were taken."));
                }

                @Override
                public void observe(Instant at, Row row) {
                    row.set(0, at.process().position(), (int) Math.min(3, at.step()));
                    if (at.step() == 20) {
                        row.event("grown-up", " ");
                    }
                }
            });
        }
    }

    static class NeverFires extends StopRuleContract {

        @Override
        protected StopRuleProvider provider() {
            return Given.stop(at -> Optional.empty());
        }

        @Override
        protected Map<String, Object> firing() {
            return Map.of();
        }

        @Override
        protected Map<String, Object> silent() {
            return Map.of();
        }
    }

    static class OneColourForAll extends ViewContract {

        @Override
        protected ViewProvider provider() {
            Layer curve = new Layer.Curve("all", new Ink.Run(0), Layer.Style.SOLID, new double[1], new double[1],
                    new long[0]);
            return Given.view(runs -> new ChartModel("Loss", Axis.steps(), Axis.log("loss"), List.of(curve), ""));
        }
    }

    @Test
    void schedules() {
        ContractRun.assertFails(CountingSchedule.class, "factorsDependOnTheStepOnly");
        ContractRun.assertFails(NegativeSchedule.class, "factorsAreFiniteAndNotNegative");
    }

    @Test
    void processes() {
        ContractRun.assertFails(PlainWorks.class);
        ContractRun.assertFails(ForgetsTheOptimizer.class, "goesOnFromASavedStateWithTheSameBits");
        ContractRun.assertFails(AnnouncesAnotherPoint.class, "commitAdoptsWhatWasAnnounced");
    }

    @Test
    void probes() {
        ContractRun.assertFails(ForgetsAChannel.class, "aSavedStateGoesOnAsIfNothingHadHappened",
                "everyChannelIsSetOnce", "mayLeaveOutSteps", "sameTrajectoryGivesTheSameBits");
        ContractRun.assertFails(MovesTheEvaluation.class, "leavesTheInstantAsItWas");
        ContractRun.assertFails(PushesThePoint.class, "leavesTheInstantAsItWas",
                "trajectoryIsTheSameWithAndWithoutTheProbe");
        ContractRun.assertFails(ForgetsWhatItCounts.class, "aSavedStateGoesOnAsIfNothingHadHappened");
        ContractRun.assertFails(ReportsWithoutAWord.class, "aSavedStateGoesOnAsIfNothingHadHappened",
                "everyChannelIsSetOnce", "leavesTheInstantAsItWas", "sameTrajectoryGivesTheSameBits",
                "trajectoryIsTheSameWithAndWithoutTheProbe");
    }

    @Test
    void stopRules() {
        ContractRun.assertFails(NeverFires.class, "firesAndSaysWhy");
    }

    @Test
    void views() {
        ContractRun.assertFails(OneColourForAll.class, "drawsEveryRunInItsColour", "chartWithoutDataSaysWhatToDo");
    }
}
