package org.brink.probes.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.Channel;
import org.brink.probes.Measurement;
import org.brink.probes.ObjectiveWithData;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.RecordingRow;
import org.brink.testkit.fixture.TanhRegression;
import org.junit.jupiter.api.Test;

class DataProbesTest {

    private static final double[] POINT = {0.7, -0.2, 0.4};

    private static double model(Dataset data, int example) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += data.x()[3 * example + i] * POINT[i];
        }
        return Math.tanh(sum);
    }

    private static double loss(Dataset data, int example) {
        return 0.5 * Math.pow(model(data, example) - data.y()[example], 2);
    }

    private static double meanLoss(Dataset data) {
        double sum = 0;
        for (int i = 0; i < data.count(); i++) {
            sum += loss(data, i);
        }
        return sum / data.count();
    }

    private static double accuracy(Dataset data) {
        int right = 0;
        for (int i = 0; i < data.count(); i++) {
            right += model(data, i) * data.y()[i] > 0 ? 1 : 0;
        }
        return (double) right / data.count();
    }

    private static RecordingRow measure(ProbeProvider provider, Map<String, Object> params) {
        return new Measurement(ObjectiveWithData.regression()).of(provider, params, POINT);
    }

    @Test
    void lossAndAccuracyOnBothSets() {
        DataSplit split = ObjectiveWithData.split();
        Dataset test = split.test().orElseThrow();
        RecordingRow row = measure(new TrainTestProbe(), Map.of());
        assertEquals(meanLoss(split.train()), row.get("train-loss")[0], 1e-15);
        assertEquals(accuracy(split.train()), row.get("train-accuracy")[0]);
        assertEquals(meanLoss(test), row.get("test-loss")[0], 1e-15);
        assertEquals(accuracy(test), row.get("test-accuracy")[0]);
        assertTrue(meanLoss(test) != meanLoss(split.train()), "the sets must differ for this to mean something");
    }

    @Test
    void withoutATestSetThereIsOnlyTheTrainingPart() {
        TanhRegression trainOnly = new TanhRegression(DataSplit.trainOnly(ObjectiveWithData.split().train()));
        Probe probe = new Measurement(trainOnly).probe(new TrainTestProbe(), Map.of(), POINT);
        assertEquals(List.of("train-loss", "train-accuracy"), probe.channels().stream().map(Channel::name).toList());
        refuses(trainOnly, new OutputsProbe(), Map.of("examples", "test"), "params.examples");
    }

    @Test
    void outputsAndLossesOfChosenExamples() {
        Dataset test = ObjectiveWithData.split().test().orElseThrow();
        Map<String, Object> params = Map.of("examples", "test", "indices", List.of(3L, 0L));
        assertArrayEquals(new double[] {model(test, 3), model(test, 0)},
                measure(new OutputsProbe(), params).get("outputs"), 1e-15);
        assertArrayEquals(new double[] {loss(test, 3), loss(test, 0)},
                measure(new ExampleLossProbe(), params).get("example-loss"), 1e-15);
        assertEquals(8, measure(new ExampleLossProbe(), Map.of()).get("example-loss").length, "all of the train set");
    }

    @Test
    void refusesWhatIsNotThere() {
        TanhRegression regression = ObjectiveWithData.regression();
        refuses(regression, new OutputsProbe(), Map.of("indices", List.of(8L)), "params.indices: found 8");
        refuses(regression, new ExampleLossProbe(), Map.of("limit", 7L), "params.limit: found 7");
        InvalidInput refused = assertThrows(InvalidInput.class,
                () -> new Measurement(new CoupledQuartic(0, 1)).probe(new TrainTestProbe(), Map.of(), 1));
        assertTrue(refused.getMessage().contains("without data"), refused.getMessage());
    }

    private static void refuses(TanhRegression objective, ProbeProvider provider, Map<String, Object> params,
            String message) {
        InvalidInput refused = assertThrows(InvalidInput.class,
                () -> new Measurement(objective).probe(provider, params, POINT));
        assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
    }
}
