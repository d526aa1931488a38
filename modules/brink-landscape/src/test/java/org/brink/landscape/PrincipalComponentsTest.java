package org.brink.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.brink.api.parameter.InvalidInput;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrincipalComponentsTest {

    /** Against the singular value decomposition of the centred points by EJML. */
    @ParameterizedTest
    @CsvSource({"5, 30, 1", "40, 7, 2", "60, 200, 3", "100, 100, 4"})
    void agreesWithASingularValueDecomposition(int count, int dimension, long seed) {
        Random random = new Random(seed);
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] point = new double[dimension];
            for (int k = 0; k < dimension; k++) {
                point[k] = 5 + random.nextGaussian() / (1 + k);
            }
            points.add(point);
        }
        SpannedPlane found = PrincipalComponents.of(points, 2);
        DMatrixRMaj centred = new DMatrixRMaj(count, dimension);
        double total = 0;
        for (int k = 0; k < dimension; k++) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                double value = points.get(i)[k] - found.plane().origin()[k];
                centred.set(i, k, value);
                sum += value;
                total += value * value;
            }
            assertEquals(0, sum, 1e-11 * count, "the origin is the mean");
        }
        SingularValueDecomposition_F64<DMatrixRMaj> svd = DecompositionFactory_DDRM.svd(count, dimension, false, true,
                true);
        assertTrue(svd.decompose(centred.copy()));
        double[] singular = svd.getSingularValues();
        DMatrixRMaj transposed = svd.getV(null, true);
        int[] order = IntStream.range(0, Math.min(count, dimension)).boxed()
                .sorted(Comparator.comparing((Integer i) -> -singular[i])).mapToInt(Integer::intValue).toArray();
        for (int c = 0; c < 2; c++) {
            double overlap = 0;
            for (int k = 0; k < dimension; k++) {
                overlap += transposed.get(order[c], k) * found.plane().direction(c)[k];
            }
            assertEquals(1, Math.abs(overlap), 1e-10);
            assertEquals(1, PrincipalComponents.dot(found.plane().direction(c), found.plane().direction(c)), 1e-13);
            double share = 100 * singular[order[c]] * singular[order[c]] / total;
            assertEquals(String.format(Locale.ROOT, "component %d, %.4g %% of the variance", c + 1, share),
                    found.labels().get(c));
        }
    }

    @Test
    void pointsOnALineSpanNoPlane() {
        List<double[]> points = List.of(new double[] {0, 0, 1}, new double[] {1, 2, 1}, new double[] {2, 4, 1},
                new double[] {5, 10, 1});
        assertEquals(1, PrincipalComponents.of(points, 1).plane().rank());
        assertThrows(InvalidInput.class, () -> PrincipalComponents.of(points, 2));
        assertThrows(InvalidInput.class, () -> PrincipalComponents.of(points.subList(0, 1), 1));
    }
}
