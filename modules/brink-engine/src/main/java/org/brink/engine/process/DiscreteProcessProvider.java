package org.brink.engine.process;

import org.brink.api.parameter.Settings;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessContext;
import org.brink.spi.process.ProcessProvider;
import org.openide.util.lookup.ServiceProvider;

/** Makes the process that takes the optimizer's own steps. */
@ServiceProvider(service = ProcessProvider.class, position = 100)
public final class DiscreteProcessProvider implements ProcessProvider {

    /** The name in experiment files. */
    public static final String TYPE = "discrete";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String displayName() {
        return "Discrete optimizer";
    }

    @Override
    public String summary() {
        return "The optimizer as it is: w' = w − P(s')⁻¹·m(s').";
    }

    @Override
    public Process create(Settings settings, ProcessContext context) {
        return new DiscreteProcess(context);
    }
}
