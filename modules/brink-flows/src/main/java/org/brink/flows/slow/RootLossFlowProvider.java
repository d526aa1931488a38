package org.brink.flows.slow;

import org.brink.spi.process.ProcessProvider;
import org.openide.util.lookup.ServiceProvider;

/** Process {@code sqrt-loss-flow}. */
@ServiceProvider(service = ProcessProvider.class, position = 1000)
public final class RootLossFlowProvider extends SlowFlowProvider {

    public RootLossFlowProvider() {
        super(StepLength.ROOT_LOSS, "sqrt-loss-gd");
    }

    @Override
    public String type() {
        return "sqrt-loss-flow";
    }

    @Override
    public String displayName() {
        return "Slow flow of descent on √L";
    }

    @Override
    public String summary() {
        return "dX/dt = −⅛η²P⊥∇λ₁(X) on the manifold of minimisers, from where gradient flow leads: the drift of "
                + "gradient descent on √L towards flatter minima.";
    }
}
