package org.brink.flows.slow;

import org.brink.spi.process.ProcessProvider;
import org.openide.util.lookup.ServiceProvider;

/** Process {@code normalised-gd-flow}. */
@ServiceProvider(service = ProcessProvider.class, position = 900)
public final class NormalisedFlowProvider extends SlowFlowProvider {

    public NormalisedFlowProvider() {
        super(StepLength.NORMALISED, "normalised-gd");
    }

    @Override
    public String type() {
        return "normalised-gd-flow";
    }

    @Override
    public String displayName() {
        return "Slow flow of normalised descent";
    }

    @Override
    public String summary() {
        return "dX/dt = −¼η²P⊥∇ln λ₁(X) on the manifold of minimisers, from where gradient flow leads: the drift of "
                + "normalised gradient descent towards flatter minima.";
    }
}
