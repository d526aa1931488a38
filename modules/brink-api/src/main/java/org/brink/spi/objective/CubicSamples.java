package org.brink.spi.objective;

/**
 * The examples of a quadratic model under squared loss, as cubic maps. With step size η let zᵢ = η·scaleᵢ·eᵢ for the
 * residual eᵢ (prediction minus target) and aᵢ = η·rateᵢ. On examples with orthogonal inputs gradient descent takes
 * each zᵢ to (zᵢ + aᵢ)(1 − zᵢ)² − aᵢ, whatever the others do (Chen, Balasubramanian, Ghosal and Agrawalla, From
 * stability to chaos: analyzing gradient descent dynamics in quadratic regression, TMLR 2024). On other examples the
 * coordinates exist, too, but influence each other.
 *
 * @param scales one number for each example of the objective
 * @param rates as many; the sharpness that an example contributes at a minimum is twice its rate
 */
public record CubicSamples(double[] scales, double[] rates) {

    public CubicSamples {
        if (scales.length != rates.length) {
            throw new IllegalArgumentException(scales.length + " scales and " + rates.length + " rates");
        }
    }

    /** The cubic map z ↦ (z + a)(1 − z)² − a. */
    public static double map(double a, double z) {
        return (z + a) * (1 - z) * (1 - z) - a;
    }
}
