package org.brink.maps.orbit;

import org.brink.engine.Walk;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;

/** The first process of an experiment, whatever it is. */
record WalkOrbit(Walk walk) implements Orbit {

    @Override
    public double[] position() {
        return walk.process().position();
    }

    @Override
    public Evaluation evaluation() {
        return walk.process().evaluation();
    }

    @Override
    public double loss() {
        return walk.process().trainingLoss();
    }

    @Override
    public Preconditioner preconditioner() {
        return walk.process().preconditioner();
    }

    @Override
    public double[] memory() {
        return walk.memory();
    }

    @Override
    public void advance() {
        walk.advance();
    }
}
