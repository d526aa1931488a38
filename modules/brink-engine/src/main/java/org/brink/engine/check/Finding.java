package org.brink.engine.check;

import java.util.OptionalInt;

/**
 * One comparison of a derivative.
 *
 * @param verdict how it ended
 * @param error relative error; not finite where the derivative or what it is compared with is not
 * @param uncertainty relative, estimated, of the differences that the derivative was compared with; 0 for symmetries
 * @param where the directions in words
 * @param component the entry of the result with the largest error, where the result is a vector
 * @param found the derivative there
 * @param expected what it was compared with there
 */
public record Finding(Verdict verdict, double error, double uncertainty, String where, OptionalInt component,
        double found, double expected) {

    boolean worseThan(Finding other) {
        int order = verdict.compareTo(other.verdict);
        // NaN counts as the largest error
        return order != 0 ? order > 0 : Double.compare(error, other.error) > 0;
    }
}
