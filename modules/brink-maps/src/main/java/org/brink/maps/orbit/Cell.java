package org.brink.maps.orbit;

import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.brink.api.experiment.Experiment;
import org.brink.engine.Walk;
import org.brink.spi.objective.Objective;

/**
 * One experiment of many: where its trajectory starts and how it goes on.
 *
 * @param objective what is minimised
 * @param start the initial point, not to be written to
 * @param stepSize η where the first process is plain gradient descent; empty for all else
 * @param experiment the whole experiment, made when it is asked for
 * @param folder to which file names in parameters are relative
 */
public record Cell(Objective objective, double[] start, OptionalDouble stepSize, Supplier<Experiment> experiment,
        Path folder) {

    /** A new trajectory from the initial point. */
    public Orbit orbit() {
        return stepSize.isPresent() ? new DescentOrbit(objective, stepSize.getAsDouble(), start)
                : new WalkOrbit(new Walk(experiment.get(), folder));
    }

    /**
     * A trajectory that goes on where that of another cell was, with all that its optimizer remembers.
     *
     * @param memory of the other trajectory
     * @throws org.brink.api.parameter.InvalidInput if this cell's has something else to remember
     */
    public Orbit orbit(double[] memory) {
        if (stepSize.isPresent()) {
            return new DescentOrbit(objective, stepSize.getAsDouble(), memory);
        }
        Walk walk = new Walk(experiment.get(), folder);
        walk.restore(memory);
        return new WalkOrbit(walk);
    }

    /**
     * This cell from another point.
     *
     * @throws IllegalStateException if the process is more than plain gradient descent, whose state is not in the point
     */
    public Cell from(double[] point) {
        if (stepSize.isEmpty()) {
            throw new IllegalStateException("only plain gradient descent goes on from any point");
        }
        return new Cell(objective, point.clone(), stepSize, experiment, folder);
    }
}
