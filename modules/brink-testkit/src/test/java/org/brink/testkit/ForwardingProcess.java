package org.brink.testkit;

import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.process.Process;

/** Passes everything on to another process; faulty ones override. */
class ForwardingProcess implements Process {

    private final Process to;

    ForwardingProcess(Process to) {
        this.to = to;
    }

    @Override
    public void prepare(long step) {
        to.prepare(step);
    }

    @Override
    public void commit() {
        to.commit();
    }

    @Override
    public State save() {
        return to.save();
    }

    @Override
    public void restore(State saved) {
        to.restore(saved);
    }

    @Override
    public String name() {
        return to.name();
    }

    @Override
    public boolean present() {
        return to.present();
    }

    @Override
    public double[] position() {
        return to.position();
    }

    @Override
    public double[] gradient() {
        return to.gradient();
    }

    @Override
    public Evaluation evaluation() {
        return to.evaluation();
    }

    @Override
    public double[] next() {
        return to.next();
    }

    @Override
    public Preconditioner preconditioner() {
        return to.preconditioner();
    }

    @Override
    public double threshold() {
        return to.threshold();
    }
}
