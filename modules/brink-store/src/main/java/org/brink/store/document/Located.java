package org.brink.store.document;

import java.util.Objects;
import org.brink.api.parameter.Problem;

/**
 * A problem together with its place in the text.
 *
 * @param line line, from 1
 * @param column column in characters, from 1
 * @param problem what is wrong
 */
public record Located(int line, int column, Problem problem) {

    public Located {
        Objects.requireNonNull(problem, "problem");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1: " + line + ", " + column);
        }
    }
}
