package org.brink.landscape;

import java.util.Arrays;
import java.util.Optional;

/** What is computed at every point of a slice. */
public enum Quantity {
    /** L(w). */
    LOSS("loss", "Loss"),
    /** λmax(∇²L(w)), with the residual of the eigenpair. */
    SHARPNESS("sharpness", "Sharpness"),
    /** ‖∇L(w)‖. */
    GRADIENT_NORM("gradient-norm", "Gradient norm");

    private final String id;
    private final String title;

    Quantity(String id, String title) {
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

    /** The quantity with that name. */
    public static Optional<Quantity> find(String id) {
        return Arrays.stream(values()).filter(quantity -> quantity.id.equals(id)).findFirst();
    }
}
