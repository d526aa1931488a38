package org.brink.api.experiment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;

/**
 * A probe of an experiment.
 *
 * @param name prefix of its channels, to tell two probes of one type apart; usually empty
 * @param component type and parameters
 * @param every observes the steps that are multiples of this, at least 1
 * @param processes names of the processes to watch; empty for all
 */
public record ProbeSpec(Optional<String> name, ComponentSpec component, long every, List<String> processes) {

    public ProbeSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(component, "component");
        processes = List.copyOf(processes);
    }

    /** A probe of all processes at every step, with all parameters at their defaults. */
    public static ProbeSpec of(String type) {
        return new ProbeSpec(Optional.empty(), ComponentSpec.of(type), 1, List.of());
    }

    /** The name under which a channel of this probe is stored. */
    public String channelName(String channel) {
        return name.map(prefix -> prefix + "-" + channel).orElse(channel);
    }
}
