package org.brink.sweeps.slurm;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How the tasks of a job stand.
 *
 * @param alive number of tasks that wait, run or are being ended
 * @param counts number of tasks in each state, under Slurm's names, those that wait with the reason
 */
record JobState(int alive, Map<String, Integer> counts) {

    private static final Set<String> ALIVE = Set.of("PENDING", "RUNNING", "COMPLETING", "CONFIGURING", "SUSPENDED",
            "REQUEUED", "REQUEUE_HOLD", "REQUEUE_FED", "RESIZING", "SIGNALING", "STAGE_OUT", "STOPPED",
            "SPECIAL_EXIT");

    /** What {@code squeue} says when it has forgotten a job, or the job never was. */
    private static final String UNKNOWN = "Invalid job id";

    /**
     * Asks Slurm.
     *
     * @throws IOException if it does not answer, as while the controller is being restarted
     */
    static JobState of(String job) throws IOException, InterruptedException {
        Commands.Answer answer = Commands.run(
                List.of("squeue", "--noheader", "--array", "--states=all", "--jobs=" + job, "--format=%T|%r"));
        if (!answer.ok() && answer.err().contains(UNKNOWN)) {
            return accounted(job);
        }
        if (!answer.ok()) {
            throw new IOException("squeue: " + answer.err());
        }
        JobState state = parse(answer.out());
        return state.counts().isEmpty() ? accounted(job) : state;
    }

    /** Reads lines {@code STATE|reason}. */
    static JobState parse(String lines) {
        int alive = 0;
        Map<String, Integer> counts = new TreeMap<>();
        for (String line : lines.lines().filter(each -> !each.isBlank()).toList()) {
            String[] parts = line.strip().split("\\|", 2);
            alive += ALIVE.contains(parts[0]) ? 1 : 0;
            boolean waits = parts[0].equals("PENDING") && parts.length > 1 && !parts[1].equals("None");
            counts.merge(parts[0] + (waits ? " (" + parts[1] + ")" : ""), 1, Integer::sum);
        }
        return new JobState(alive, counts);
    }

    /** How the tasks ended, where the cluster keeps accounts; nothing is known where it does not. */
    private static JobState accounted(String job) throws InterruptedException {
        try {
            Commands.Answer answer = Commands.run(List.of("sacct", "--noheader", "--allocations", "--parsable2",
                    "--jobs=" + job, "--format=State"));
            return answer.ok() ? parseAccounts(answer.out()) : new JobState(0, Map.of());
        } catch (IOException noAccounts) {
            return new JobState(0, Map.of());
        }
    }

    /** Reads lines {@code STATE}; what {@code squeue} does not know any more has ended, whatever the accounts say. */
    static JobState parseAccounts(String lines) {
        Map<String, Integer> counts = new TreeMap<>();
        lines.lines().map(line -> line.strip().replaceFirst(" by \\d+$", "")).filter(line -> !line.isEmpty())
                .forEach(line -> counts.merge(line, 1, Integer::sum));
        return new JobState(0, counts);
    }

    /** The number of tasks that run. */
    int running() {
        return counts.getOrDefault("RUNNING", 0);
    }

    /** {@code 3 RUNNING, 5 PENDING (Resources)}. */
    String describe() {
        return counts.isEmpty() ? "gone" : counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey()).collect(Collectors.joining(", "));
    }
}
