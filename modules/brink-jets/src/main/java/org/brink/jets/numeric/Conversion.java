package org.brink.jets.numeric;

/**
 * Where numbers of double precision meet arrays of some format. Each method stands here once for every format, so that
 * code that is made from another by replacing types finds the one it needs; for double precision nothing is copied that
 * can be used in place.
 */
public final class Conversion {

    private Conversion() {
    }

    /** Writes numbers to an array; to itself for free. */
    public static void write(double[] from, int first, double[] to, int at, int count) {
        if (from != to || first != at) {
            System.arraycopy(from, first, to, at, count);
        }
    }

    /** Rounds numbers to single precision. */
    public static void write(double[] from, int first, float[] to, int at, int count) {
        for (int i = 0; i < count; i++) {
            to[at + i] = (float) from[first + i];
        }
    }

    /** Writes numbers times a factor to an array. */
    public static void scale(double factor, double[] from, int first, double[] to, int at, int count) {
        for (int i = 0; i < count; i++) {
            to[at + i] = factor * from[first + i];
        }
    }

    /** The same, rounded to single precision. */
    public static void scale(double factor, double[] from, int first, float[] to, int at, int count) {
        for (int i = 0; i < count; i++) {
            to[at + i] = (float) (factor * from[first + i]);
        }
    }

    /** Writes a·u + b·v to an array. */
    public static void combine(double a, double[] u, double b, double[] v, int first, double[] to, int at, int count) {
        for (int i = 0; i < count; i++) {
            to[at + i] = a * u[first + i] + b * v[first + i];
        }
    }

    /** The same, rounded to single precision. */
    public static void combine(double a, double[] u, double b, double[] v, int first, float[] to, int at, int count) {
        for (int i = 0; i < count; i++) {
            to[at + i] = (float) (a * u[first + i] + b * v[first + i]);
        }
    }

    /** The numbers of an array: the array itself. */
    public static double[] read(double[] array, int count, double[] room) {
        return array;
    }

    /** The numbers of an array, copied to {@code room} or to a longer one in its place. */
    public static double[] read(float[] array, int count, double[] room) {
        double[] out = room(array, count, room);
        for (int i = 0; i < count; i++) {
            out[i] = array[i];
        }
        return out;
    }

    /** Where to put numbers that are for an array: the array itself. */
    public static double[] room(double[] array, int count, double[] room) {
        return array;
    }

    /** Where to put numbers that are for an array, before they are written to it: {@code room} or a longer one. */
    public static double[] room(float[] array, int count, double[] room) {
        return room.length >= count ? room : new double[count];
    }
}
