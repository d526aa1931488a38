package org.brink.maps.orbit;

import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Preconditioner;

/** Plain gradient descent w' = w − η·∇L(w), without an optimizer in between. */
final class DescentOrbit implements Orbit {

    private final Evaluation evaluation;
    private final double stepSize;
    private final Preconditioner preconditioner;
    private final double[] position;
    private final double[] gradient;

    DescentOrbit(Objective objective, double stepSize, double[] start) {
        evaluation = objective.newEvaluation();
        this.stepSize = stepSize;
        preconditioner = Preconditioner.ofStepSize(stepSize);
        position = start.clone();
        gradient = new double[start.length];
        evaluation.moveTo(position);
    }

    @Override
    public double[] position() {
        return position;
    }

    @Override
    public Evaluation evaluation() {
        return evaluation;
    }

    @Override
    public Preconditioner preconditioner() {
        return preconditioner;
    }

    @Override
    public double[] memory() {
        return position.clone();
    }

    @Override
    public void advance() {
        evaluation.gradient(gradient);
        for (int i = 0; i < position.length; i++) {
            position[i] -= stepSize * gradient[i];
        }
        evaluation.moveTo(position);
    }
}
