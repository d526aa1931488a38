package org.brink.workbench.canvas;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.brink.spi.view.ViewedRun;

/** The runs of a board. Used by one background thread at a time. */
public interface BoardSource extends Closeable {

    /**
     * Reads what is new; opens the runs when first called.
     *
     * @return whether there is anything new to draw
     */
    boolean refresh() throws IOException;

    /** Whether nothing new will come. */
    boolean ended();

    /** The runs that can be drawn, in a fixed order; empty while waiting for them. */
    List<? extends ViewedRun> runs();

    /**
     * Chooses what the next drawings see.
     *
     * @param steps the steps to read; empty for all
     * @param width width of the widest chart in pixels of the screen
     */
    void prepare(Optional<StepRange> steps, int width);

    /** All steps that the runs have by now. */
    StepRange extent();
}
