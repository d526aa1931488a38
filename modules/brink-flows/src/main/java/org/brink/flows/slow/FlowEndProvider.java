package org.brink.flows.slow;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.process.ObservedProcess;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessContext;
import org.brink.spi.process.ProcessProvider;
import org.openide.util.lookup.ServiceProvider;

/** Process {@code gfs-flow}. */
@ServiceProvider(service = ProcessProvider.class, position = 800)
public final class FlowEndProvider implements ProcessProvider {

    private static final Parameter<String> SOURCE = Parameter
            .text("source", "Name of the process from whose positions gradient flow starts; it stands before this one.")
            .withDefault("discrete");

    @Override
    public String type() {
        return "gfs-flow";
    }

    @Override
    public String displayName() {
        return "Gradient-flow solutions";
    }

    @Override
    public String summary() {
        return "Where gradient flow from each iterate would end. On scalar networks the sharpness there never rises "
                + "along gradient descent. Cheap where the objective knows the end, otherwise integrated at every "
                + "step.";
    }

    @Override
    public Schema schema() {
        return Schema.of(SOURCE);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("kreisler2023gfs",
                "Itai Kreisler and Mor Shpigel Nacson and Daniel Soudry and Yair Carmon",
                "Gradient Descent Monotonically Decreases the Sharpness of Gradient Flow Solutions in Scalar Networks "
                + "and Beyond", "ICML", 2023));
    }

    @Override
    public Process create(Settings settings, ProcessContext context) {
        String wanted = settings.get(SOURCE);
        ObservedProcess source = context.find(wanted).orElseThrow(() -> new InvalidInput(new Problem("params.source",
                Problem.show(wanted), "the name of a process that stands before \"" + context.name() + "\"")));
        return new FlowEndProcess(context, source);
    }
}
