package org.brink.api.run;

import java.util.List;
import java.util.Optional;

/**
 * Something that flows predict of the time average of an optimizer, and the channel that it is the average of. Flows
 * are compared with the first process of their run.
 */
public enum PredictedQuantity {
    /** E[L] against the loss of the optimizer. */
    LOSS("loss", "loss", "predicted-loss", "loss", false, false),
    /** The loss where the flow is, which leaves out the oscillation, against the loss of the optimizer. */
    CENTRE("centre", "loss at the centre", "loss", "loss", false, false),
    /** E‖∇L‖² against the squared norm of the optimizer's gradient. */
    GRADIENT("gradient", "squared gradient norm", "predicted-squared-gradient-norm", "gradient-norm", false, true),
    /** Σᵢxᵢ against Σᵢcᵢ² along the modes of the predicted oscillation. */
    VARIANCE("variance", "variance along the modes", "predicted-displacement-square", "displacement-square", true,
            false),
    /** The mean of an array of the optimizer's state, such as ν, in the flow against that in the optimizer. */
    STATE("state", "mean of the optimizer's state", "optimizer-state-mean", "optimizer-state-mean", false, false);

    private static final List<String> OF_FLOWS = List.of("predicted-loss", "predicted-displacement-square");

    private final String id;
    private final String title;
    private final String predicted;
    private final String measured;
    private final boolean onFlow;
    private final boolean squared;

    PredictedQuantity(String id, String title, String predicted, String measured, boolean onFlow, boolean squared) {
        this.id = id;
        this.title = title;
        this.predicted = predicted;
        this.measured = measured;
        this.onFlow = onFlow;
        this.squared = squared;
    }

    /** The name in documents and on the command line. */
    public String id() {
        return id;
    }

    /** What it is, in a few words. */
    public String title() {
        return title;
    }

    /** The channel of the flow that holds the prediction. */
    public String predicted() {
        return predicted;
    }

    /** The channel whose average is predicted. */
    public String measured() {
        return measured;
    }

    /** Whether squares of what is measured are averaged. */
    public boolean squared() {
        return squared;
    }

    /** The process on which the measured channel is: the flow itself, or what it is compared with. */
    public String measuredOn(String flow, String reference) {
        return onFlow ? flow : reference;
    }

    /** The channels by which a process is known to be a flow that predicts. */
    public static boolean isFlow(List<Channel> channels) {
        return channels.stream().anyMatch(channel -> OF_FLOWS.contains(channel.name()));
    }

    /** The quantity of that name. */
    public static Optional<PredictedQuantity> find(String id) {
        for (PredictedQuantity quantity : values()) {
            if (quantity.id.equals(id)) {
                return Optional.of(quantity);
            }
        }
        return Optional.empty();
    }
}
