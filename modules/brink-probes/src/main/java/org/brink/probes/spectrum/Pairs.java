package org.brink.probes.spectrum;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.brink.api.run.Channel;
import org.brink.spectral.Crossing;
import org.brink.spectral.Eigenpairs;
import org.brink.spi.probe.Row;

/** The channels of several eigenvalues: themselves, and how good and how dear they were; crossings as events. */
final class Pairs {

    private static final String CROSSING = "eigenvalue-crossing";

    private final List<Channel> channels;
    private final boolean continued;
    private final double sign;
    private double[] values = new double[0];
    private double[] residuals = new double[0];
    private double[] bounds = new double[0];

    /**
     * @param name plural name of the eigenvalues
     * @param single their name in the singular, first part of other names
     * @param doc what they are
     * @param count how many; 0 where their number grows
     * @param continued whether an entry continues one curve, rather than one rank
     * @param sign −1 where the operator was negated, 1 elsewhere
     */
    Pairs(String name, String single, String doc, int count, boolean continued, double sign) {
        this.continued = continued;
        this.sign = sign;
        channels = List.of(
                vector(name, count, doc),
                vector(single + "-residuals", count, "Residuals ‖Av − λv‖ of the eigenpairs.").withLogScale(),
                vector(single + "-error-bounds", count, "Bounds on the errors of the eigenvalues.").withLogScale(),
                Channel.scalar(name + "-converged", "1 if all pairs are as good as asked for, else 0."),
                Channel.scalar(name + "-iterations", "Rayleigh–Ritz steps of the solve; 1 for a dense solve."),
                Channel.scalar(name + "-products", "Hessian-vector products of the solve."));
    }

    private static Channel vector(String name, int count, String doc) {
        return count == 0 ? Channel.growing(name, doc) : Channel.vector(name, count, doc);
    }

    List<Channel> channels() {
        return channels;
    }

    /**
     * Sets all channels of a row.
     *
     * @param factor what eigenvalues are multiplied by on the way out, beside the sign
     */
    void set(Eigenpairs pairs, double factor, Row row) {
        int count = pairs.count();
        boolean growing = channels.get(0).growing();
        int width = growing ? count : channels.get(0).width();
        for (int i = 0; continued && i < count; i++) {
            width = Math.max(width, pairs.curve(i) + 1);
        }
        if (values.length < width) {
            values = new double[width];
            residuals = new double[width];
            bounds = new double[width];
        }
        // an entry that a solve without enough products does not reach was measured in vain
        Arrays.fill(values, Double.NaN);
        Arrays.fill(residuals, Double.NaN);
        Arrays.fill(bounds, Double.NaN);
        for (int i = 0; i < count; i++) {
            int entry = continued ? pairs.curve(i) : i;
            values[entry] = sign * factor * pairs.value(i);
            residuals[entry] = factor * pairs.residual(i);
            bounds[entry] = factor * pairs.errorBound(i);
        }
        put(row, 0, values, width, growing);
        put(row, 1, residuals, width, growing);
        put(row, 2, bounds, width, growing);
        row.set(3, pairs.allConverged() ? 1 : 0);
        row.set(4, pairs.iterations());
        row.set(5, pairs.products());
        if (continued) {
            report(pairs.crossings(), factor, row);
        }
    }

    private static void put(Row row, int channel, double[] values, int width, boolean growing) {
        if (growing) {
            row.set(channel, values, width);
        } else {
            row.set(channel, values);
        }
    }

    private void report(List<Crossing> crossings, double factor, Row row) {
        for (int i = 0; i < crossings.size(); i++) {
            Crossing crossing = crossings.get(i);
            row.event(CROSSING, String.format(Locale.ROOT, "%s: eigenvalue %d crosses eigenvalue %d at %.6g",
                    channels.get(0).name(), crossing.rising(), crossing.falling(),
                    sign * factor * crossing.value()));
        }
    }
}
