package org.brink.api;

import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.ComponentProvider;
import org.brink.spi.detector.Detector;
import org.brink.spi.detector.DetectorContext;
import org.brink.spi.detector.DetectorProvider;
import org.brink.spi.init.InitProvider;
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
import org.openide.util.lookup.ServiceProvider;

/** Providers that these tests find installed. They only have types and schemas; nothing is made from them. */
public final class InstalledForTests {

    private InstalledForTests() {
    }

    private abstract static class Named implements ComponentProvider {

        @Override
        public String displayName() {
            return type();
        }

        @Override
        public String summary() {
            return type();
        }
    }

    /** Objective {@code bowl}. */
    @ServiceProvider(service = ObjectiveProvider.class)
    public static final class Bowl extends Named implements ObjectiveProvider {

        @Override
        public String type() {
            return "bowl";
        }

        @Override
        public Objective create(Settings settings, CreationContext context) {
            throw new UnsupportedOperationException();
        }
    }

    /** Initial point {@code origin}. */
    @ServiceProvider(service = InitProvider.class)
    public static final class Origin extends Named implements InitProvider {

        @Override
        public String type() {
            return "origin";
        }

        @Override
        public double[] create(Objective objective, Settings settings, CreationContext context) {
            throw new UnsupportedOperationException();
        }
    }

    /** Optimizer {@code roll}, with a required step size and a nested schedule. */
    @ServiceProvider(service = OptimizerProvider.class)
    public static final class Roll extends Named implements OptimizerProvider {

        @Override
        public String type() {
            return "roll";
        }

        @Override
        public Schema schema() {
            return Schema.of(Parameter.real("stepSize", "Step size.").withRange(Range.POSITIVE),
                    Parameter.component("schedule", ComponentKind.SCHEDULE, "Schedule.")
                            .withDefault(ComponentSpec.of("ramp")));
        }

        @Override
        public Optimizer create(Objective objective, Settings settings, CreationContext context) {
            throw new UnsupportedOperationException();
        }
    }

    /** Schedule {@code ramp}, first by position. */
    @ServiceProvider(service = ScheduleProvider.class, position = 1)
    public static final class Ramp extends Named implements ScheduleProvider {

        @Override
        public String type() {
            return "ramp";
        }

        @Override
        public Schema schema() {
            return Schema.of(Parameter.integer("steps", "Steps.").withRange(Range.atLeast(1)).withDefault(10L));
        }

        @Override
        public Schedule create(Settings settings, CreationContext context) {
            throw new UnsupportedOperationException();
        }
    }

    /** Schedule {@code flat}, second by position. */
    @ServiceProvider(service = ScheduleProvider.class, position = 2)
    public static final class Flat extends Named implements ScheduleProvider {

        @Override
        public String type() {
            return "flat";
        }

        @Override
        public Schedule create(Settings settings, CreationContext context) {
            throw new UnsupportedOperationException();
        }
    }

    /** Process {@code walk}. */
    @ServiceProvider(service = ProcessProvider.class)
    public static final class Walk extends Named implements ProcessProvider {

        @Override
        public String type() {
            return "walk";
        }

        @Override
        public Process create(Settings settings, ProcessContext context) {
            throw new UnsupportedOperationException();
        }
    }

    /** Probe {@code height}. */
    @ServiceProvider(service = ProbeProvider.class)
    public static final class Height extends Named implements ProbeProvider {

        @Override
        public String type() {
            return "height";
        }

        @Override
        public Probe create(Settings settings, ProbeContext context) {
            throw new UnsupportedOperationException();
        }
    }

    /** Detector {@code whisper}. */
    @ServiceProvider(service = DetectorProvider.class)
    public static final class Whisper extends Named implements DetectorProvider {

        @Override
        public String type() {
            return "whisper";
        }

        @Override
        public Detector create(Settings settings, DetectorContext context) {
            throw new UnsupportedOperationException();
        }
    }
}
