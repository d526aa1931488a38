package org.brink.spectral.complementarity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ComplementaritySolverTest {

    private static final double RELATIVE = 1e-10;

    private static double[][] identity(int size) {
        double[][] b = new double[size][size];
        for (int i = 0; i < size; i++) {
            b[i][i] = 1;
        }
        return b;
    }

    @Test
    void withTheIdentityTheSolutionIsThePositivePartOfMinusA() {
        double[][] one = new ComplementaritySolver(2).solve(new double[][] {{-1, 0}, {0, 1}}, identity(3)).x();
        assertArrayEquals(new double[] {1, 0}, one[0], 1e-15);
        assertArrayEquals(new double[] {0, 0}, one[1], 1e-15);
        double[][] two = new ComplementaritySolver(2).solve(new double[][] {{0.5, -1}, {-1, 0.5}}, identity(3)).x();
        assertArrayEquals(new double[] {0.25, 0.25}, two[0], 1e-15);
        assertArrayEquals(new double[] {0.25, 0.25}, two[1], 1e-15);
    }

    @Test
    void anythingStableStaysAtRest() {
        Complementarity rest = new ComplementaritySolver(2).solve(new double[][] {{1, 1}, {1, 1}}, identity(3));
        assertArrayEquals(new double[] {0, 0}, rest.x()[0]);
        assertArrayEquals(new double[] {1, 1}, rest.z()[0]);
        assertEquals(0, rest.residual().largest());
    }

    @Test
    void oneEigenvalueIsADivision() {
        assertEquals(1.5, new ComplementaritySolver(1).solve(new double[][] {{-3}}, new double[][] {{2}}).x()[0][0]);
        assertEquals(0, new ComplementaritySolver(1).solve(new double[][] {{3}}, new double[][] {{2}}).x()[0][0]);
    }

    /** B of the trace: many solutions, all of the same trace, in the eigenspace of the least eigenvalue of A. */
    @Test
    void aMapOfRankOneIsSolvedToo() {
        double[][] b = new double[6][6];
        for (int i : new int[] {0, 3, 5}) {
            for (int j : new int[] {0, 3, 5}) {
                b[i][j] = 1;
            }
        }
        Complementarity found = new ComplementaritySolver(3)
                .solve(new double[][] {{-2, 0, 0}, {0, -2, 0}, {0, 0, -1}}, b);
        assertEquals(2, found.x()[0][0] + found.x()[1][1], 1e-12);
        assertEquals(0, found.x()[2][2], 1e-12);
        assertTrue(found.residual().largest() < RELATIVE, found.residual().toString());
    }

    @Test
    void whatHasNoSolutionIsReported() {
        double[][] b = new double[3][3];
        b[0][0] = 1;
        Complementarity found = new ComplementaritySolver(2).solve(new double[][] {{-1, 0}, {0, -1}}, b);
        assertTrue(found.residual().largest() > 0.1, found.residual().toString());
    }

    /** The residual in the report is computed here once more, from X and Z alone. */
    @Test
    void tenThousandProblemsAreSolvedToRounding() {
        Random random = new Random(20);
        RandomProblem.Kind[] kinds = RandomProblem.Kind.values();
        ComplementaritySolver[] solvers = new ComplementaritySolver[9];
        for (int k = 1; k <= 8; k++) {
            solvers[k] = new ComplementaritySolver(k);
        }
        for (int problem = 0; problem < 10_000; problem++) {
            int k = 1 + problem % 8;
            RandomProblem.Kind kind = kinds[problem / 8 % kinds.length];
            RandomProblem drawn = new RandomProblem(k, kind, random);
            Complementarity found = solvers[k].solve(drawn.a, drawn.b);
            assertTrue(found.residual().largest() < RELATIVE, problem + ": " + kind + ", k = " + k + ", "
                    + found.residual());
            if (kind == RandomProblem.Kind.PLAIN || kind == RandomProblem.Kind.TIED) {
                for (int i = 0; i < k; i++) {
                    assertArrayEquals(drawn.x[i], found.x()[i], 1e-9, problem + ": " + kind + ", k = " + k);
                }
            }
        }
    }

    @Test
    void scalesDropOut() {
        RandomProblem drawn = new RandomProblem(4, RandomProblem.Kind.GRAM, new Random(3));
        double[][] x = new ComplementaritySolver(4).solve(drawn.a, drawn.b).x();
        double[][] a = new double[4][4];
        double[][] b = new double[10][10];
        for (int i = 0; i < 10; i++) {
            for (int j = 0; j < 10; j++) {
                b[i][j] = 1e12 * drawn.b[i][j];
            }
        }
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                a[i][j] = 1e-9 * drawn.a[i][j];
            }
        }
        double[][] scaled = new ComplementaritySolver(4).solve(a, b).x();
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                assertEquals(x[i][j], 1e21 * scaled[i][j], 1e-10);
            }
        }
    }
}
