package org.brink.api.numeric;

/**
 * A derivative as differences found it.
 *
 * @param value the tangent
 * @param error estimated error of the tangent, Euclidean; infinite or NaN where nothing could be estimated
 * @param size largest Euclidean norm of the curve where it was evaluated; rounding errors of the curve, and with them
 *     the least error of the tangent, are relative to it
 */
public record DifferenceTangent(double[] value, double error, double size) {
}
