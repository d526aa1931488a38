package org.brink.sweeps.slurm;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;

/**
 * What a project says about its cluster. Empty texts leave the choice to the cluster.
 *
 * @param partition name of the partition
 * @param time time limit of a shard, as Slurm writes it
 * @param memory memory of a shard, as Slurm writes it
 * @param cores cores of a shard, each of which runs a cell at a time
 * @param shards the most shards of a job
 * @param directives further options of {@code sbatch}
 * @param prologue lines of the script before the command, such as those that load modules
 * @param container what runs the command in a container
 * @param command how brink-cli is called on the nodes
 * @param poll seconds between two looks at the job
 * @param attempts how often in a row a job may end without a single new result
 */
record SlurmSettings(String partition, String time, String memory, int cores, int shards, List<String> directives,
        List<String> prologue, String container, String command, double poll, int attempts) {

    private static final Parameter<String> PARTITION = Parameter
            .text("partition", "Name of the partition; empty for that of the cluster.").withDefault("");
    private static final Parameter<String> TIME = Parameter.text("time",
            "Time limit of a shard, such as 30 (minutes), 2:00:00 or 1-12; empty for that of the partition.")
            .withDefault("");
    private static final Parameter<String> MEMORY = Parameter.text("memory",
            "Memory of a shard, such as 4G; empty for that of the partition.").withDefault("");
    private static final Parameter<Long> CORES = Parameter.integer("coresPerTask",
            "Cores of a shard; it runs as many cells at a time.").withRange(Range.closed(1, 1024)).withDefault(1L);
    private static final Parameter<Long> SHARDS = Parameter.integer("shards",
            "The most shards, which are the tasks of the array job.").withRange(Range.closed(1, 10_000))
            .withDefault(32L);
    private static final Parameter<String> DIRECTIVES = Parameter.text("directives",
            "Further options of sbatch, one to a line, such as --account=physics.").withUnit("lines")
            .withDefault("");
    private static final Parameter<String> PROLOGUE = Parameter.text("modules",
            "Lines of the script before the command, such as module load java/17.").withUnit("lines")
            .withDefault("");
    private static final Parameter<String> CONTAINER = Parameter.text("container",
            "What runs the command in a container, such as apptainer exec brink.sif; empty for none.")
            .withDefault("");
    private static final Parameter<String> COMMAND = Parameter.text("command",
            "How brink-cli is called on the nodes; empty for this one, by its path.").withDefault("");
    private static final Parameter<Double> POLL = Parameter.real("poll", "Time between two looks at the job.")
            .withUnit("s").withRange(Range.POSITIVE).withDefault(5.0);
    private static final Parameter<Long> ATTEMPTS = Parameter.integer("attempts",
            "How often in a row a job may end without any new result before the sweep is given up.")
            .withRange(Range.closed(1, 100)).withDefault(3L);

    private static final String TIME_FORM = "\\d+(:\\d{1,2}){0,2}|\\d+-\\d+(:\\d{1,2}){0,2}";

    static Schema schema() {
        return Schema.of(PARTITION, TIME, MEMORY, CORES, SHARDS, DIRECTIVES, PROLOGUE, CONTAINER, COMMAND, POLL,
                ATTEMPTS);
    }

    static SlurmSettings of(Settings settings) {
        List<Problem> problems = new ArrayList<>();
        require(settings, PARTITION, "[A-Za-z0-9_.,-]*", "the name of a partition", problems);
        require(settings, TIME, "|" + TIME_FORM, "a time such as 30, 2:00:00 or 1-12", problems);
        require(settings, MEMORY, "|\\d+[KMGT]?", "an amount of memory such as 4G", problems);
        List<String> directives = lines(settings.get(DIRECTIVES));
        for (String directive : directives) {
            if (!directive.startsWith("-")) {
                problems.add(new Problem("params.directives", Problem.show(directive),
                        "options of sbatch, such as --account=physics"));
            }
        }
        InvalidInput.throwIfAny(problems);
        return new SlurmSettings(settings.get(PARTITION), settings.get(TIME), settings.get(MEMORY),
                settings.get(CORES).intValue(), settings.get(SHARDS).intValue(), directives,
                lines(settings.get(PROLOGUE)), settings.get(CONTAINER).strip(), settings.get(COMMAND).strip(),
                settings.get(POLL), settings.get(ATTEMPTS).intValue());
    }

    private static void require(Settings settings, Parameter<String> parameter, String form, String expected,
            List<Problem> problems) {
        if (!settings.get(parameter).matches(form)) {
            problems.add(new Problem("params." + parameter.name(), Problem.show(settings.get(parameter)), expected));
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
