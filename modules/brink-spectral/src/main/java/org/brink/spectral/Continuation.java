package org.brink.spectral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Continues eigenvectors from solve to solve by overlap. Every eigenvector belongs to a numbered curve; where two
 * eigenvalues cross, the curves keep their vectors and exchange their ranks. Pairs without a clear partner, as within a
 * cluster that turns, continue in the order of their ranks.
 */
final class Continuation {

    /** Two orthonormal sets can share only one overlap above 1/√2 in each row and column. */
    private static final double CLEAR = Math.sqrt(0.5);

    /** Stands for a number that is still to be given, within {@link #nameCurves} only. */
    private static final int NEW = -1;

    private int[] curves = new int[0];
    private int[] lastCurves = new int[0];
    private int[] partners = new int[0];
    private boolean[] taken = new boolean[0];
    private int count;
    private boolean known;
    private List<Crossing> crossings = List.of();

    /** The curve of the vector of a rank. */
    int curve(int rank) {
        return curves[rank];
    }

    List<Crossing> crossings() {
        return crossings;
    }

    boolean known() {
        return known;
    }

    void forget() {
        known = false;
        crossings = List.of();
    }

    /** Forgets, and numbers so many curves anew. */
    void restart(int number) {
        forget();
        reserve(number);
        for (int i = 0; i < number; i++) {
            curves[i] = i;
        }
    }

    /** Matches new vectors with the last ones and gives them signs. */
    void match(double[][] vectors, int newCount, double[] values, double[][] last) {
        reserve(newCount);
        int lastCount = known ? count : 0;
        int[] swap = lastCurves;
        lastCurves = curves;
        curves = swap;
        count = newCount;
        crossings = List.of();
        Arrays.fill(taken, 0, lastCount, false);
        for (int i = 0; i < newCount; i++) {
            partners[i] = lastCount;
            partner(vectors[i], i, last, lastCount);
        }
        nameCurves(lastCount);
        for (int i = 0; i < newCount; i++) {
            if (lastCount == 0 && Signs.leadsNegative(vectors[i])) {
                Vectors.negate(vectors[i]);
            }
        }
        if (known && newCount > 1) {
            findCrossings(lastCount, values);
        }
        known = true;
    }

    private void reserve(int size) {
        if (curves.length < size) {
            curves = Arrays.copyOf(curves, size);
            lastCurves = Arrays.copyOf(lastCurves, size);
            partners = new int[size];
            taken = new boolean[size];
        }
    }

    /** Looks for a clear partner, first at the same rank, and takes over its direction or that of the closest. */
    private void partner(double[] vector, int rank, double[][] last, int lastCount) {
        double closest = 0;
        for (int step = 0; step < lastCount; step++) {
            int j = step == 0 && rank < lastCount ? rank : step <= rank && rank < lastCount ? step - 1 : step;
            double overlap = Vectors.dot(vector, last[j]);
            if (Math.abs(overlap) > Math.abs(closest)) {
                closest = overlap;
            }
            if (Math.abs(overlap) > CLEAR) {
                partners[rank] = j;
                taken[j] = true;
                break;
            }
        }
        if (closest < 0) {
            Vectors.negate(vector);
        }
    }

    /** Clear partners keep their curve; what is left over continues in order; the rest begins new curves. */
    private void nameCurves(int lastCount) {
        int free = 0;
        for (int i = 0; i < count; i++) {
            int partner = partners[i];
            if (partner == lastCount) {
                while (free < lastCount && taken[free]) {
                    free++;
                }
                partner = free < lastCount ? free++ : lastCount;
            }
            curves[i] = partner < lastCount ? lastCurves[partner] : NEW;
        }
        for (int i = 0; i < count; i++) {
            if (curves[i] == NEW) {
                curves[i] = unusedNumber();
            }
        }
    }

    private int unusedNumber() {
        int number = 0;
        for (int i = 0; i < count; i++) {
            if (curves[i] == number) {
                number++;
                i = -1;
            }
        }
        return number;
    }

    private void findCrossings(int lastCount, double[] values) {
        List<Crossing> found = null;
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                if (partners[i] < lastCount && partners[j] < partners[i]) {
                    found = found == null ? new ArrayList<>() : found;
                    found.add(new Crossing(curves[i], curves[j], values[i]));
                }
            }
        }
        crossings = found == null ? List.of() : List.copyOf(found);
    }

    void save(Memory memory) {
        if (known) {
            double[] numbers = new double[count];
            for (int i = 0; i < count; i++) {
                numbers[i] = curves[i];
            }
            memory.put("curves", numbers);
        }
    }

    void restore(Memory memory, int savedCount) {
        forget();
        reserve(savedCount);
        double[] numbers = new double[savedCount];
        known = savedCount > 0 && memory.copy("curves", numbers);
        count = savedCount;
        for (int i = 0; known && i < savedCount; i++) {
            curves[i] = (int) numbers[i];
        }
    }
}
