package org.brink.workbench.sweep;

import java.util.Optional;
import org.brink.project.api.SweepItem;
import org.brink.sweeps.SweepControl;
import org.brink.sweeps.SweepFolder;
import org.brink.sweeps.SweepOutcome;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepProgress;
import org.brink.sweeps.SweepTable;

/** A sweep that this workbench works on, from the moment it was asked for until its end. Safe for all threads. */
public final class ActiveSweep {

    private final SweepItem item;
    private final SweepFolder folder;
    private final SweepPlan plan;
    private final Engine engine;
    private final SweepControl control = new SweepControl();
    private volatile Optional<SweepTable> table = Optional.empty();
    private volatile Optional<SweepProgress> progress = Optional.empty();
    private volatile Optional<SweepOutcome> outcome = Optional.empty();
    private volatile String news = "";
    private volatile Optional<String> failure = Optional.empty();

    ActiveSweep(SweepItem item, SweepFolder folder, SweepPlan plan, Engine engine) {
        this.item = item;
        this.folder = folder;
        this.plan = plan;
        this.engine = engine;
    }

    /** The sweep as nodes and windows know it. */
    public SweepItem item() {
        return item;
    }

    /** Its folder. */
    public SweepFolder folder() {
        return folder;
    }

    /** Its cells. */
    public SweepPlan plan() {
        return plan;
    }

    /** Where its cells are run. */
    public Engine engine() {
        return engine;
    }

    /** What the engine said last, such as how a job stands; empty before it says something. */
    public String news() {
        return news;
    }

    /** Leaves the sweep to others, who go on. */
    public void detach() {
        control.detach();
    }

    /** Pauses and cancels it. */
    public SweepControl control() {
        return control;
    }

    /** Pauses the sweep if it goes on, and the other way round. */
    public void pauseOrResume() {
        if (control.paused()) {
            control.resume();
        } else {
            control.pause();
        }
    }

    /** All results, growing; empty while those of earlier are being read. */
    public Optional<SweepTable> table() {
        return table;
    }

    /** How far it was last; empty before its first cell. */
    public Optional<SweepProgress> progress() {
        return progress;
    }

    /** How it ended; empty while it goes on, or if it could not be worked on. */
    public Optional<SweepOutcome> outcome() {
        return outcome;
    }

    /** Why it could not be worked on to its end, or be stored. */
    public Optional<String> failure() {
        return failure;
    }

    /** Whether it goes on no more. */
    public boolean ended() {
        return outcome.isPresent() || failure.isPresent();
    }

    void begun(SweepTable growing) {
        table = Optional.of(growing);
    }

    void heard(String text) {
        news = text;
    }

    void at(SweepProgress now) {
        progress = Optional.of(now);
    }

    void ended(SweepOutcome how) {
        table = Optional.of(how.table());
        outcome = Optional.of(how);
    }

    void failed(String why) {
        failure = Optional.of(why);
    }
}
