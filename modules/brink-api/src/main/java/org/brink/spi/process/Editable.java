package org.brink.spi.process;

/** A process whose optimizer can be exchanged on the way, as the edits of an experiment ask for. */
public interface Editable extends Process {

    /**
     * Takes the next step and all later ones with another optimizer. The position stays. Called between {@code commit}
     * and {@code prepare}; and, where a run is continued, once for every edit that has taken effect before, ahead of
     * {@code restore}: what {@link #save} returns has the layout of the optimizer that is at work.
     *
     * @param change makes the optimizer and hands the state over to it
     */
    void edit(OptimizerChange change);
}
