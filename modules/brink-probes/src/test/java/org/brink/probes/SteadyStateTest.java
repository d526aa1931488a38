package org.brink.probes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.brink.probes.alignment.AlignmentProbe;
import org.brink.probes.basic.DistanceProbe;
import org.brink.probes.basic.GradientNormProbe;
import org.brink.probes.basic.IterateProbe;
import org.brink.probes.basic.LossProbe;
import org.brink.probes.direction.DirectionalSharpnessProbe;
import org.brink.probes.direction.DirectionalSmoothnessProbe;
import org.brink.probes.oscillation.OscillationProbe;
import org.brink.probes.progressive.ProgressiveSharpeningProbe;
import org.brink.probes.sam.SamEdgeProbe;
import org.brink.probes.spectrum.PreconditionedSharpnessProbe;
import org.brink.probes.spectrum.SharpnessProbe;
import org.brink.probes.spectrum.SpectrumProbe;
import org.brink.spi.objective.Objective;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.brink.testkit.fixture.CoupledQuartic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run of a million steps must not make garbage: probes allocate nothing once they have been used. */
class SteadyStateTest {

    private static final int WARM_UP = 50;
    private static final int MEASURED = 2000;

    static List<ProbeProvider> providers() {
        return List.of(new LossProbe(), new GradientNormProbe(), new DistanceProbe(), new IterateProbe(),
                new SharpnessProbe(), new SpectrumProbe(), new PreconditionedSharpnessProbe(), new SamEdgeProbe(),
                new DirectionalSharpnessProbe(), new DirectionalSmoothnessProbe(), new AlignmentProbe(),
                new ProgressiveSharpeningProbe(), new OscillationProbe());
    }

    @ParameterizedTest
    @MethodSource("providers")
    void probesOfSmallProblemsAllocateNothing(ProbeProvider provider) {
        allocatesNothing(provider, new CoupledQuartic(0.1, 1.5, 0.7, 0.2, 0.1));
    }

    @ParameterizedTest
    @MethodSource("providers")
    void probesOfLargerProblemsAllocateNothing(ProbeProvider provider) {
        allocatesNothing(provider,
                new CoupledQuartic(1e-4, IntStream.range(0, 50).mapToDouble(i -> 2.0 / (1 + i)).toArray()));
    }

    private static void allocatesNothing(ProbeProvider provider, Objective objective) {
        double[] start = IntStream.range(0, objective.dimension()).mapToDouble(Math::cos).toArray();
        Measurement measurement = new Measurement(objective);
        Probe probe = measurement.probe(provider, Map.of(), start);
        // two in turn, so that nothing is found from the last time
        Instant[] instants = {measurement.instant(start), measurement.instant(start)};
        CountingRow row = new CountingRow();
        for (int i = 0; i < WARM_UP; i++) {
            probe.observe(instants[i % 2], row);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        threads.getThreadAllocatedBytes(id);
        long before = threads.getThreadAllocatedBytes(id);
        for (int i = 0; i < MEASURED; i++) {
            probe.observe(instants[i % 2], row);
        }
        long allocated = threads.getThreadAllocatedBytes(id) - before;
        assertEquals((long) (WARM_UP + MEASURED) * probe.channels().size(), row.sets);
        assertTrue(allocated < MEASURED,
                provider.type() + " allocated " + allocated + " bytes in " + MEASURED + " steps");
    }

    private static final class CountingRow implements Row {

        private long sets;

        @Override
        public void set(int channel, double value) {
            sets++;
        }

        @Override
        public void set(int channel, double[] values) {
            sets++;
        }

        @Override
        public void set(int channel, double[] values, int length) {
            sets++;
        }

        @Override
        public void event(String type, String detail) {
            throw new AssertionError(type + ": " + detail);
        }
    }
}
