package org.brink.engine;

import java.util.List;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.openide.util.lookup.ServiceProvider;

/** A probe that does something wrong at one step. */
@ServiceProvider(service = ProbeProvider.class)
public final class FaultyProbe implements ProbeProvider {

    private static final Parameter<String> FAULT = Parameter.text("fault", "What goes wrong.");
    private static final Parameter<Long> AT = Parameter.integer("at", "When.").withDefault(3L);

    @Override
    public String type() {
        return "test-faulty";
    }

    @Override
    public String displayName() {
        return "Faulty";
    }

    @Override
    public String summary() {
        return "Does something wrong at one step.";
    }

    @Override
    public Schema schema() {
        return Schema.of(FAULT, AT);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        String fault = settings.get(FAULT);
        switch (fault) {
            case "make" -> throw new IllegalStateException("cannot be made");
            case "input" -> throw new InvalidInput(new Problem("fault", "\"input\"", "something else"));
            default -> {
                return new Faulty(fault, settings.get(AT));
            }
        }
    }

    private record Faulty(String fault, long at) implements Probe {

        @Override
        public List<Channel> channels() {
            return List.of(Channel.scalar("value", "The step."), Channel.scalar("value-converged", "1, or else 0."));
        }

        @Override
        public void observe(Instant instant, Row row) {
            row.set(0, instant.time());
            if (fault.equals("forget") && instant.step() == at) {
                return;
            }
            row.set(1, fault.equals("unconverged") && instant.step() >= at ? 0 : 1);
            if (instant.step() == at) {
                misbehave();
            }
        }

        private void misbehave() {
            switch (fault) {
                case "throw" -> throw new IllegalStateException("out of luck");
                case "overflow" -> misbehave();
                case "memory" -> throw new OutOfMemoryError("Java heap space");
                default -> {
                    return;
                }
            }
        }
    }
}
