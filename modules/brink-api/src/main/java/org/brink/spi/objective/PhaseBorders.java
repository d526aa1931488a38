package org.brink.spi.objective;

import java.util.List;

/** An objective for which it is known in closed form where gradient descent changes its phase as a parameter grows. */
public interface PhaseBorders extends Objective {

    /**
     * The borders along one parameter of the objective.
     *
     * @param parameter name of a parameter in the schema of its provider
     * @param stepSize of gradient descent
     * @return increasing; empty where nothing is known
     */
    List<Border> phaseBorders(String parameter, double stepSize);

    /**
     * A border.
     *
     * @param value of the parameter
     * @param name what begins there, such as {@code period 2}
     */
    record Border(double value, String name) {
    }
}
