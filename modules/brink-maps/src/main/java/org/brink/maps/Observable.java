package org.brink.maps;

import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.maps.orbit.Orbit;
import org.brink.maps.orbit.Tile;

/**
 * The number of a trajectory that a bifurcation diagram shows.
 *
 * @param loss whether it is the loss
 * @param coordinate else which coordinate of the position, from 0
 */
record Observable(boolean loss, int coordinate) {

    private static final String LOSS = "loss";

    /** {@code loss}, or the index of a coordinate. */
    static Observable of(String text, int dimension) {
        if (text.equals(LOSS)) {
            return new Observable(true, 0);
        }
        if (text.matches("\\d{1,9}") && Integer.parseInt(text) < dimension) {
            return new Observable(false, Integer.parseInt(text));
        }
        throw new InvalidInput(new Problem("observable", Problem.show(text),
                "loss, or a coordinate from 0 to " + (dimension - 1)));
    }

    String title() {
        return loss ? LOSS : "coordinate " + coordinate;
    }

    double at(Orbit orbit) {
        return loss ? orbit.loss() : orbit.position()[coordinate];
    }

    void at(Tile tile, double[] out) {
        if (loss) {
            tile.losses(out);
        } else {
            tile.coordinate(coordinate, out);
        }
    }
}
