package org.brink.workbench.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.executor.ExecutorProvider;
import org.brink.spi.executor.SweepExecutor;
import org.brink.spi.executor.SweepWork;
import org.openide.util.lookup.ServiceProvider;

/**
 * A cluster for tests. Whenever somebody begins to watch, it does as many cells as it has hands and then holds still,
 * so that a job can be looked at while it goes on.
 */
@ServiceProvider(service = ExecutorProvider.class, position = 900)
public final class CrewExecutors implements ExecutorProvider {

    static final String TYPE = "crew";

    private static final Parameter<Long> HANDS = Parameter.integer("hands", "Cells of each time.").withDefault(1L);

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String displayName() {
        return "Crew";
    }

    @Override
    public String summary() {
        return "Works while somebody watches.";
    }

    @Override
    public Schema schema() {
        return Schema.of(HANDS);
    }

    @Override
    public boolean goesOnByItself() {
        return true;
    }

    @Override
    public Optional<String> unavailable() {
        return Optional.empty();
    }

    @Override
    public String emit(Settings settings, SweepWork work) {
        return "";
    }

    @Override
    public SweepExecutor create(Settings settings) {
        long hands = settings.get(HANDS);
        return work -> watch(work, hands);
    }

    private static void watch(SweepWork work, long hands) throws IOException, InterruptedException {
        Path job = work.folder().resolve("cluster").resolve("job.json");
        Files.createDirectories(job.getParent());
        if (!Files.exists(job)) {
            Files.writeString(job.resolveSibling("submitted"), "x", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            Files.writeString(job, "{ \"brink\": 1, \"executor\": \"crew\" }");
        }
        for (long cell = 0; cell < hands && !work.cancelled(); cell++) {
            work.runNext();
        }
        work.running(2);
        work.message(work.attaching() ? "followed" : "submitted");
        while (work.left() > 0 && !work.cancelled() && !work.detached()) {
            Thread.onSpinWait();
        }
        if (work.left() == 0 || work.cancelled()) {
            Files.delete(job);
        }
    }
}
