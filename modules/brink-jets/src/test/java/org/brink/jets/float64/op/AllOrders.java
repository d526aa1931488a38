package org.brink.jets.float64.op;

import static org.brink.jets.Derivatives.gradient;
import static org.brink.jets.Derivatives.moved;
import static org.brink.jets.Derivatives.product;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.brink.jets.kernel.PlainKernel;
import org.brink.jets.loss.MeanSquaredError;
import org.brink.jets.net.Architecture;
import org.brink.jets.net.NetworkObjective;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Evaluation;
import org.brink.testkit.numeric.Differences;
import org.brink.testkit.numeric.Vectors;

/** Gradient, products along three directions at once and third derivative against extrapolated differences. */
final class AllOrders {

    private AllOrders() {
    }

    /** Checks a network at a random point on random data, to 1e-6 relative. */
    static void assertAgree(Architecture network, int examples, Random random) {
        Dataset data = Dataset.ofVectors(examples, network.inputs(), network.outputs(),
                Vectors.gaussian(examples * network.inputs(), random),
                Vectors.gaussian(examples * network.outputs(), random));
        Evaluation at = new NetworkObjective(network, data, new MeanSquaredError(), new PlainKernel())
                .newEvaluation();
        int n = at.dimension();
        double[] w = Vectors.gaussian(n, random);
        double[][] u = {Vectors.unit(n, random), Vectors.unit(n, random), Vectors.unit(n, random)};
        double[][] products = new double[3][n];
        double[] third = new double[n];
        at.moveTo(w);
        double[] first = gradient(at);
        at.hessianTimes(3, u, products);
        at.third(u[0], u[1], third);
        // once more, after sweeps of higher order, with all of order 0 kept
        double[] again = gradient(at);

        assertClose(first, again);
        assertClose(new double[] {Differences.slope(h -> moved(at, w, h, u[0]).value())},
                new double[] {Vectors.dot(first, u[0])});
        for (int j = 0; j < 3; j++) {
            double[] direction = u[j];
            assertClose(Differences.tangent(h -> gradient(moved(at, w, h, direction))), products[j]);
        }
        assertClose(Differences.tangent(h -> product(moved(at, w, h, u[1]), u[0])), third);
    }

    private static void assertClose(double[] expected, double[] found) {
        assertEquals(0, Vectors.distance(expected, found), 1e-6 * Math.max(1, Vectors.norm(expected)));
    }
}
