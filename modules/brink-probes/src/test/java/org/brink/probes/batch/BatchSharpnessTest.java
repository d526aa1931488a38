package org.brink.probes.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.probes.Measurement;
import org.brink.probes.ObjectiveWithData;
import org.brink.probes.direction.DirectionalSharpnessProbe;
import org.brink.spi.objective.SubsetEvaluation;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.RecordingRow;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;

class BatchSharpnessTest {

    private static final double[] POINT = {0.7, -0.2, 0.4};
    private final Measurement measurement = new Measurement(ObjectiveWithData.regression());

    @Test
    void theBatchOfAllExamplesIsTheObjective() {
        double expected = measurement.of(new DirectionalSharpnessProbe(), Map.of(), POINT)
                .get("gradient-sharpness")[0];
        RecordingRow row = measurement.of(new BatchSharpnessProbe(), Map.of("batchSize", 8L, "batches", 2L), POINT);
        assertEquals(expected, row.get("batch-sharpness")[0], 1e-13);
        assertEquals(0, row.get("batch-sharpness-error")[0], 1e-13);
    }

    /** All 28 pairs of the 8 examples, against a sample of them. */
    @Test
    void theMeanIsWithinItsStandardErrorOfAllBatches() {
        SubsetEvaluation pair = ObjectiveWithData.regression().newSubsetEvaluation(2);
        pair.moveTo(POINT);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < i; j++) {
                pair.choose(i, j);
                double[] g = new double[3];
                double[] hg = new double[3];
                pair.gradient(g);
                pair.hessianTimes(g, hg);
                double sharpness = Vectors.dot(g, hg) / Vectors.dot(g, g);
                sum += sharpness;
                squares += sharpness * sharpness;
            }
        }
        double mean = sum / 28;
        double deviation = Math.sqrt(squares / 28 - mean * mean);
        int batches = 20_000;
        RecordingRow row = measurement.of(new BatchSharpnessProbe(),
                Map.of("batchSize", 2L, "batches", (long) batches), POINT);
        double error = row.get("batch-sharpness-error")[0];
        assertEquals(deviation / Math.sqrt(batches), error, 0.03 * error);
        assertEquals(mean, row.get("batch-sharpness")[0], 4 * error);
        assertTrue(error < 0.05 * deviation);
    }

    @Test
    void batchesHoldDistinctExamplesAndDependOnTheStepAlone() {
        BatchDraw draw = new BatchDraw(7, 20, 6);
        draw.begin(3);
        int[] first = draw.next().clone();
        int[] second = draw.next().clone();
        assertEquals(6, Arrays.stream(first).distinct().filter(i -> i >= 0 && i < 20).count());
        assertFalse(Arrays.equals(first, second));
        draw.begin(4);
        assertFalse(Arrays.equals(first, draw.next()));
        draw.begin(3);
        assertArrayEquals(first, draw.next());
        assertArrayEquals(second, draw.next());
    }

    @Test
    void refusesBatchesThatCannotBeDrawn() {
        assertThrows(InvalidInput.class,
                () -> measurement.probe(new BatchSharpnessProbe(), Map.of("batchSize", 9L), POINT));
        assertThrows(InvalidInput.class,
                () -> new Measurement(new CoupledQuartic(0, 1)).probe(new BatchSharpnessProbe(), Map.of(), 1));
    }
}
