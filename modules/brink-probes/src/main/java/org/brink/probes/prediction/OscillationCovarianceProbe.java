package org.brink.probes.prediction;

import java.util.List;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.probes.Norms;
import org.brink.spectral.DenseEigen;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.brink.spi.process.Forecast;
import org.brink.spi.process.OscillationMode;
import org.brink.spi.process.Predicting;
import org.openide.util.lookup.ServiceProvider;

/**
 * The covariance Σ of the oscillation that a flow predicts: its trace, its eigenvalues, and the variances along its
 * modes. The modes of a uniform P are the eigenvectors; otherwise they are orthonormal in the P-metric.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1410)
public final class OscillationCovarianceProbe extends PredictionProbe {

    @Override
    public String type() {
        return "oscillation-covariance";
    }

    @Override
    public String displayName() {
        return "Predicted covariance";
    }

    @Override
    public String summary() {
        return "The covariance Σ of the oscillation that a flow predicts: trace, eigenvalues, variances of its modes.";
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new Covariance();
    }

    private static final class Covariance implements Probe {

        private static final List<Channel> CHANNELS = List.of(
                Channel.scalar("predicted-covariance-trace", "Trace of the predicted covariance Σ."),
                Channel.growing("predicted-covariance-eigenvalues", "Eigenvalues of Σ, the largest first."),
                Channel.growing("predicted-variances", "Variances xᵢ along the modes of Σ = Σᵢ xᵢuᵢuᵢᵀ."));

        @Override
        public List<Channel> channels() {
            return CHANNELS;
        }

        @Override
        public void observe(Instant at, Row row) {
            Forecast forecast = ((Predicting) at.process()).forecast();
            List<OscillationMode> modes = forecast.modes();
            row.set(0, forecast.trace());
            row.set(1, eigenvalues(modes));
            row.set(2, modes.stream().mapToDouble(OscillationMode::variance).toArray());
        }

        /** Those of the Gram matrix of the vectors √xᵢ·uᵢ, which are those of Σ that are not zero. */
        private static double[] eigenvalues(List<OscillationMode> modes) {
            int k = modes.size();
            double[] values = new double[k];
            if (k > 0) {
                DenseEigen eigen = new DenseEigen(k);
                for (int i = 0; i < k; i++) {
                    for (int j = 0; j < k; j++) {
                        double scale = Math.sqrt(modes.get(i).variance() * modes.get(j).variance());
                        eigen.matrix()[i][j] = scale * Norms.dot(modes.get(i).direction(), modes.get(j).direction());
                    }
                }
                eigen.decompose(k, k);
                for (int i = 0; i < k; i++) {
                    values[i] = Math.max(0, eigen.value(i));
                }
            }
            return values;
        }
    }
}
