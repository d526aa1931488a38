package org.brink.probes.detect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.spi.detector.Detector;
import org.brink.spi.objective.ClosedForm;
import org.brink.spi.process.ObservedProcess;
import org.brink.testkit.fixture.FixedWatch;
import org.brink.testkit.fixture.MomentumDescent;
import org.brink.testkit.fixture.PlainProcess;

/** Shows instants of a written course of events to a detector. */
final class Scripted {

    private Scripted() {
    }

    /** One instant with that loss, at a position whose only coordinate is the loss. */
    static Optional<String> look(Detector detector, long step, double loss, Map<String, Double> measured) {
        ObservedProcess process = at(loss);
        return detector.look(new FixedWatch(step, process, List.of(process), measured));
    }

    private static ObservedProcess at(double loss) {
        PlainProcess process = new PlainProcess("discrete", new Line(), new MomentumDescent(1, 1, 0),
                new double[] {loss});
        process.prepare(0);
        return process;
    }

    /** L = w. */
    private static final class Line implements ClosedForm {

        @Override
        public int dimension() {
            return 1;
        }

        @Override
        public double value(double[] w) {
            return w[0];
        }

        @Override
        public void gradient(double[] w, double[] out) {
            out[0] = 1;
        }

        @Override
        public void hessianTimes(double[] w, double[] u, double[] out) {
            out[0] = 0;
        }

        @Override
        public void third(double[] w, double[] u, double[] v, double[] out) {
            out[0] = 0;
        }
    }
}
