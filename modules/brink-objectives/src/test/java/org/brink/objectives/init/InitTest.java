package org.brink.objectives.init;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Precision;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.init.InitProvider;
import org.brink.testkit.InitContract;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InitTest {

    private static double[] create(InitProvider provider, int dimension, Map<String, Object> params) {
        return provider.create(new CoupledQuartic(0, new double[dimension]), provider.schema().resolve(params),
                Contexts.CREATION);
    }

    private static void assertInvalid(String message, InitProvider provider, int dimension,
            Map<String, Object> params) {
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> create(provider, dimension, params));
        assertEquals(message, invalid.getMessage());
    }

    @Nested
    class Point extends InitContract {

        @Override
        protected InitProvider provider() {
            return new PointProvider();
        }

        @Override
        protected List<Map<String, Object>> examples() {
            return List.of(Map.of("values", List.of(2.5, 2.5, 0.2, 0.2)));
        }

        @Test
        void givesTheValues() {
            assertArrayEquals(new double[] {1, -2, 3},
                    create(provider(), 3, Map.of("values", List.of(1.0, -2.0, 3.0))));
        }

        @Test
        void countMustFitTheObjective() {
            assertInvalid("init.params.values: found 1 value, expected 4 values, one for each coordinate of the "
                    + "objective", provider(), 4, Map.of("values", List.of(1.0)));
            assertInvalid("init.params.values: found 2 values, expected 1 value, one for each coordinate of the "
                    + "objective", provider(), 1, Map.of("values", List.of(1.0, 2.0)));
        }
    }

    @Nested
    class Tied extends InitContract {

        @Override
        protected InitProvider provider() {
            return new TiedProvider();
        }

        @Override
        protected List<Map<String, Object>> examples() {
            return List.of(Map.of("x", 2.5, "y", 0.3), Map.of("x", 2.5, "y", 0.3, "pattern", "yyxx"));
        }

        @Test
        void repeatsThePattern() {
            assertArrayEquals(new double[] {2, 3, 2, 3}, create(provider(), 4, Map.of("x", 2.0, "y", 3.0)));
            assertArrayEquals(new double[] {2, 3, 3},
                    create(provider(), 3, Map.of("x", 2.0, "y", 3.0, "pattern", "xyy")));
        }

        @Test
        void patternMustFitTheObjective() {
            assertInvalid("init.params.pattern: found \"xy\" with 2 letters, expected a number of letters that divides "
                    + "the 3 coordinates of the objective", provider(), 3, Map.of("x", 1.0, "y", 1.0));
            assertInvalid("init.params.pattern: found \"xz\", expected at least one letter, each x or y", provider(), 4,
                    Map.of("x", 1.0, "y", 1.0, "pattern", "xz"));
        }
    }

    @Nested
    class Gaussian extends InitContract {

        @Override
        protected InitProvider provider() {
            return new GaussianProvider();
        }

        @Override
        protected List<Map<String, Object>> examples() {
            return List.of(Map.of(), Map.of("scale", 0.1));
        }

        @Test
        void hasTheMomentsOfTheDistribution() {
            int n = 40_000;
            double[] w = create(provider(), n, Map.of("scale", 2.0));
            assertEquals(0, Arrays.stream(w).average().orElseThrow(), 0.04);
            assertEquals(4, Arrays.stream(w).map(x -> x * x).average().orElseThrow(), 0.12);
            assertEquals(48, Arrays.stream(w).map(x -> x * x * x * x).average().orElseThrow(), 4);
        }

        /** These bits must never change: experiments of earlier versions would start elsewhere. */
        @Test
        void seedMeansTheSamePointForEver() {
            var context = new CreationContext(Path.of(""), 42, 10, Precision.FLOAT64);
            double[] w = provider().create(new CoupledQuartic(0, 1, 1), provider().schema().resolve(Map.of()), context);
            assertArrayEquals(new double[] {1.8582547428339544, 0.7168041506780313}, w);
        }
    }
}
