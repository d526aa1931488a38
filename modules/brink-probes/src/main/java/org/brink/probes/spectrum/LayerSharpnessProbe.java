package org.brink.probes.spectrum;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/** The largest eigenvalue of every diagonal block of the Hessian, one block for each array of weights. */
@ServiceProvider(service = ProbeProvider.class, position = 720)
public final class LayerSharpnessProbe implements ProbeProvider {

    @Override
    public String type() {
        return "layer-sharpness";
    }

    @Override
    public String displayName() {
        return "Sharpness by layer";
    }

    @Override
    public String summary() {
        return "The largest eigenvalue of every diagonal block of the Hessian, one block for each layer.";
    }

    @Override
    public Schema schema() {
        return Schema.of(EigenParameters.TOLERANCE, EigenParameters.ACCURACY, EigenParameters.MAX_PRODUCTS);
    }

    @Override
    public List<Citation> citations() {
        return List.of(EdgeCitations.EDGE);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new LayerSharpness(context.objective().dimension(), context.objective().blocks(),
                EigenParameters.options(1, settings, context));
    }
}
