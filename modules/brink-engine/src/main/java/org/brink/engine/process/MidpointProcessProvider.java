package org.brink.engine.process;

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

/** Makes the second-order midpoints of another process. */
@ServiceProvider(service = ProcessProvider.class, position = 200)
public final class MidpointProcessProvider implements ProcessProvider {

    private static final Parameter<String> SOURCE = Parameter
            .text("source", "Name of the process whose midpoints are taken; it stands before this one.")
            .withDefault(DiscreteProcessProvider.TYPE);

    @Override
    public String type() {
        return "midpoint";
    }

    @Override
    public String displayName() {
        return "Second-order midpoint";
    }

    @Override
    public String summary() {
        return "¼(w₋ + 2w + w₊) of the discrete process: its path without the oscillation at the edge of stability.";
    }

    @Override
    public Schema schema() {
        return Schema.of(SOURCE);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("cohen2025central",
                "Jeremy Cohen and Alex Damian and Ameet Talwalkar and J. Zico Kolter and Jason D. Lee",
                "Understanding Optimization in Deep Learning with Central Flows", "ICLR", 2025));
    }

    @Override
    public Process create(Settings settings, ProcessContext context) {
        String wanted = settings.get(SOURCE);
        ObservedProcess source = context.find(wanted).orElseThrow(() -> new InvalidInput(new Problem("params.source",
                Problem.show(wanted), "the name of a process that stands before \"" + context.name() + "\"")));
        return new MidpointProcess(context, source);
    }
}
