package org.brink.landscape;

import java.util.Arrays;
import java.util.Optional;

/** How the directions of a slice are chosen. */
public enum Span {
    /** The largest eigenvectors of the Hessian at a step, through the weights at that step. */
    EIGENVECTORS("eigenvectors", "Eigenvectors"),
    /** The principal components of the trajectory, through its mean. */
    PCA("pca", "Principal components of the trajectory"),
    /** The weights of two runs (a line) or three runs (a plane) at a step. */
    RUNS("runs", "Weights of two or three runs"),
    /** Random directions, filter by filter as long as the weights (Li et al. 2018). */
    RANDOM("random", "Filter-normalised random directions");

    private final String id;
    private final String title;

    Span(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name in files and options. */
    public String id() {
        return id;
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    /** The span with that name. */
    public static Optional<Span> find(String id) {
        return Arrays.stream(values()).filter(span -> span.id.equals(id)).findFirst();
    }
}
