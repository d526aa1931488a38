package org.brink.workbench.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brink.api.run.StoredSeries;
import org.brink.workbench.ui.Numbers;

/**
 * What a channel says about another one: by convention its name is that of the other, in the singular or plural, and
 * one of a few words behind it, as in {@code sharpness-residual} or {@code eigenvalue-residuals}.
 *
 * @param about name of the other channel, in the singular
 * @param word what is said
 */
record Quality(String about, Word word) {

    /** What can be said, in the order in which people read it. */
    enum Word {
        /** Norm of a residual. */
        RESIDUAL("residual"),
        /** A bound on the error. */
        ERROR_BOUND("error-bound"),
        /** Standard error of an estimate. */
        STANDARD_ERROR("standard-error"),
        /** An error of another kind. */
        ERROR("error"),
        /** 1 if the tolerance was met. */
        CONVERGED("converged"),
        /** Number of iterations. */
        ITERATIONS("iterations"),
        /** Number of Hessian-vector products. */
        PRODUCTS("products");

        private final String text;

        Word(String text) {
            this.text = text;
        }

        /** What is said of one number. */
        String say(double value) {
            return switch (this) {
                case RESIDUAL, ERROR_BOUND, STANDARD_ERROR, ERROR ->
                        text.replace('-', ' ') + " " + String.format(Locale.ROOT, "%.2g", value);
                case CONVERGED -> value == 0 ? "not converged" : "converged";
                case ITERATIONS, PRODUCTS -> Numbers.value(value) + " " + (value == 1
                        ? text.substring(0, text.length() - 1) : text);
            };
        }
    }

    /** What a channel says about another one, if it does. */
    static Optional<Quality> of(String channel) {
        for (Word word : Word.values()) {
            for (String end : new String[] {"-" + word.text, "-" + word.text + "s"}) {
                if (channel.endsWith(end)) {
                    return Optional.of(new Quality(singular(channel.substring(0, channel.length() - end.length())),
                            word));
                }
            }
        }
        return Optional.empty();
    }

    /** The series that this is about, among those of one process. */
    Optional<StoredSeries> owner(List<StoredSeries> ofProcess) {
        return ofProcess.stream().filter(series -> singular(series.channel().name()).equals(about)).findFirst();
    }

    private static String singular(String name) {
        return name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
    }
}
