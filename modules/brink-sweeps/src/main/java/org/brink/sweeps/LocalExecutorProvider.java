package org.brink.sweeps;

import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.executor.ExecutorProvider;
import org.brink.spi.executor.SweepExecutor;
import org.brink.spi.executor.SweepWork;
import org.openide.util.lookup.ServiceProvider;

/** Makes executors that run cells on threads of this process. */
@ServiceProvider(service = ExecutorProvider.class, position = 100)
public final class LocalExecutorProvider implements ExecutorProvider {

    static final String TYPE = "local";

    private static final Parameter<Long> JOBS = Parameter.integer("jobs", "Runs at a time; as many as there are cores"
            + " if not given.").withRange(Range.closed(1, 1024))
            .withDefault((long) Runtime.getRuntime().availableProcessors());
    private static final Parameter<Long> THREADS = Parameter.integer("threads",
            "Threads that each run computes with.").withRange(Range.closed(1, 1024)).withDefault(1L);

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String displayName() {
        return "This machine";
    }

    @Override
    public String summary() {
        return "Threads of this process, one run to a thread.";
    }

    @Override
    public Schema schema() {
        return Schema.of(JOBS, THREADS);
    }

    @Override
    public SweepExecutor create(Settings settings) {
        return new LocalExecutor(settings.get(JOBS).intValue(), settings.get(THREADS).intValue());
    }

    @Override
    public String emit(Settings settings, SweepWork work) {
        throw new InvalidInput(new Problem("--emit", Problem.show(TYPE),
                "an engine that takes scripts, such as slurm"));
    }
}
