package org.brink.engine.process;


import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Objective;
import org.brink.spi.process.ProcessProvider;
import org.brink.testkit.ProcessContract;
import org.brink.testkit.fixture.TanhRegression;
import org.brink.testkit.numeric.Vectors;

class MinibatchProcessTest extends ProcessContract {

    @Override
    protected ProcessProvider provider() {
        return new MinibatchProcessProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of("batchSize", 3), Map.of("batchSize", 2, "replacement", true), Map.of("batchSize", 8));
    }

    @Override
    protected Objective objective() {
        Random random = new Random(3);
        double[] x = Vectors.gaussian(24, random);
        double[] y = new double[8];
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.signum(x[3 * i]);
        }
        return new TanhRegression(new DataSplit(Dataset.ofVectors(8, 3, 1, x, y), Optional.empty()));
    }
}
