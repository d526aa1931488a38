package org.brink.api.chart;

/** The colour of a layer, by meaning; the theme chooses the actual colour. */
public sealed interface Ink {

    /**
     * The colour of a run, the same in every chart.
     *
     * @param index position in the palette, at least 0
     */
    record Run(int index) implements Ink {
    }

    /** A reference such as a threshold, which belongs to no run. */
    record Reference() implements Ink {
    }

    /** A field in the background, such as level sets of the loss. */
    record Background() implements Ink {
    }
}
