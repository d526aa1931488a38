package org.brink.optimizers.matrix;

import java.util.List;
import java.util.Map;
import org.brink.optimizers.factored.AdafactorProvider;
import org.brink.optimizers.rule.RuleContract;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.testkit.fixture.CoupledQuartic;
import org.junit.jupiter.api.Nested;

/** Shampoo, SOAP, Muon, spectral descent and Adafactor on a point made of a matrix, a vector and a tall matrix. */
class MatrixTest {

    /** A coupled quartic of 17 coordinates that are the entries of a 2×3 matrix, 3 numbers, and a 4×2 matrix. */
    private static final class Matrices implements Objective {

        private final Objective flat = new CoupledQuartic(0.1, 1, .9, .8, .7, .6, .5, .4, .3, .2, .1, .15, .25, .35,
                .45, .55, .65, .75);

        @Override
        public int dimension() {
            return flat.dimension();
        }

        @Override
        public Evaluation newEvaluation() {
            return flat.newEvaluation();
        }

        @Override
        public List<Block> blocks() {
            return List.of(new Block("a", 0, List.of(2, 3)), new Block("b", 6, List.of(3)),
                    new Block("c", 9, List.of(4, 2)));
        }
    }

    private abstract static class OnMatrices extends RuleContract {

        OnMatrices(OptimizerProvider provider) {
            super(provider);
        }

        @Override
        protected Objective objective() {
            return new Matrices();
        }
    }

    @Nested
    class Shampoo extends OnMatrices {

        Shampoo() {
            super(new ShampooProvider());
            frozen(Map.of(), Map.of("momentum", 0.5));
            other(Map.of("largestSide", 3L), Map.of("largestSide", 1L));
        }
    }

    @Nested
    class Soap extends OnMatrices {

        Soap() {
            super(new SoapProvider());
            frozen(Map.of(), Map.of("beta1", 0.5));
            other(Map.of("basisEvery", 1L, "initialStatistics", 0.1), Map.of("largestSide", 3L));
        }
    }

    @Nested
    class Muon extends OnMatrices {

        Muon() {
            super(new MuonProvider());
            frozen(Map.of(), Map.of("momentum", 0.0), Map.of("nesterov", false, "shapeScale", "rms"));
            other(Map.of("iterations", 8L, "shapeScale", "none"));
        }
    }

    @Nested
    class SpectralDescent extends OnMatrices {

        SpectralDescent() {
            super(new SpectralDescentProvider());
            frozen(Map.of("stepSize", 1e-3), Map.of("scaled", false), Map.of("momentum", 0.9, "scaled", false));
        }
    }

    @Nested
    class Adafactor extends OnMatrices {

        Adafactor() {
            super(new AdafactorProvider());
            frozen(Map.of(), Map.of("momentum", 0.9), Map.of("relative", true, "clipping", 0.1));
        }
    }
}
