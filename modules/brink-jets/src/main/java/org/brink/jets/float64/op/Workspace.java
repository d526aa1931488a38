package org.brink.jets.float64.op;

/** Room that the operations of one network use in turn: what is in it is lost when the next begins. */
final class Workspace {

    private double[] first = new double[0];
    private double[] second = new double[0];
    private double[] sum = new double[0];

    double[] first(int length) {
        return first = room(first, length);
    }

    double[] second(int length) {
        return second = room(second, length);
    }

    double[] sum(int length) {
        return sum = room(sum, length);
    }

    private static double[] room(double[] array, int length) {
        return array.length < length ? new double[length] : array;
    }
}
