package org.brink.probes.pair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.Channel;
import org.brink.probes.Norms;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.Row;
import org.brink.spi.process.ObservedProcess;

/** Measures the distance of every pair of processes, in the order of the run. */
final class ProcessDistances implements Probe {

    private final List<Channel> channels;

    /** @throws InvalidInput if there are fewer than two processes, or their names cannot name channels */
    ProcessDistances(List<String> processes) {
        if (processes.size() < 2) {
            throw new InvalidInput(new Problem("", "one process", "at least two processes to compare"));
        }
        List<Channel> pairs = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < processes.size(); i++) {
            for (int j = i + 1; j < processes.size(); j++) {
                String name = "distance-" + word(processes.get(i)) + "-" + word(processes.get(j));
                if (!names.add(name)) {
                    throw new InvalidInput(new Problem("", "two pairs of processes that make channel \"" + name + "\"",
                            "processes whose names tell them apart"));
                }
                pairs.add(Channel.scalar(name, "Euclidean distance between processes " + processes.get(i) + " and "
                        + processes.get(j) + " at the same step.").withLogScale());
            }
        }
        channels = List.copyOf(pairs);
    }

    /** The name of a process as part of a channel's name. */
    static String word(String process) {
        String word = process.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (word.isEmpty()) {
            throw new InvalidInput(new Problem("", "a process named " + Problem.show(process),
                    "names of processes with a letter a to z or a digit"));
        }
        return word;
    }

    @Override
    public List<Channel> channels() {
        return channels;
    }

    @Override
    public void observe(Instant at, Row row) {
        List<? extends ObservedProcess> processes = at.processes();
        int channel = 0;
        for (int i = 0; i < processes.size(); i++) {
            double[] position = processes.get(i).position();
            for (int j = i + 1; j < processes.size(); j++) {
                row.set(channel++, Norms.distance(position, processes.get(j).position()));
            }
        }
    }
}
