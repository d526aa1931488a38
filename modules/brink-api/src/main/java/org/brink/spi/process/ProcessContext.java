package org.brink.spi.process;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;

/** What a process is made from. */
public interface ProcessContext {

    /** The name that the process will have in the run. */
    String name();

    /** The objective that all processes share. */
    Objective objective();

    /** A new optimizer with the settings of the experiment. */
    Optimizer newOptimizer();

    /**
     * A new optimizer with the settings of the experiment that sees another objective of the same dimension, such as
     * the average over a batch of examples, also in evaluations of its own.
     */
    Optimizer newOptimizer(Objective seen);

    /** A copy of the initial point. */
    double[] initialPoint();

    /** A process of the run that was made before this one, prepared before and committed after it. */
    Optional<ObservedProcess> find(String processName);

    /** Folder, seed and planned number of steps. */
    CreationContext creation();

    /**
     * Tells whether a detector of the run has reported at an earlier step. Detectors look after all processes were
     * prepared and measured, so a process learns of an event when it is prepared for the step after it. The answer
     * survives resuming, and a fork takes it over.
     *
     * @param detector type of the detector, on whatever process it looks
     * @throws InvalidInput if the experiment has no such detector
     */
    default BooleanSupplier event(String detector) {
        throw new InvalidInput(new Problem("params.event", Problem.show(detector),
                "the type of a detector of this experiment; there is none"));
    }
}
