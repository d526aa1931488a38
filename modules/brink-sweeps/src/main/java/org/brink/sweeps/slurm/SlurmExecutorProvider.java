package org.brink.sweeps.slurm;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.executor.ExecutorProvider;
import org.brink.spi.executor.SweepExecutor;
import org.brink.spi.executor.SweepWork;
import org.openide.util.lookup.ServiceProvider;

/** Makes executors that submit array jobs to Slurm. */
@ServiceProvider(service = ExecutorProvider.class, position = 200)
public final class SlurmExecutorProvider implements ExecutorProvider {

    static final String TYPE = "slurm";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String displayName() {
        return "Slurm";
    }

    @Override
    public String summary() {
        return "An array job of brink-cli shards on a folder that all nodes share.";
    }

    @Override
    public Schema schema() {
        return SlurmSettings.schema();
    }

    @Override
    public SweepExecutor create(Settings settings) {
        return new SlurmExecutor(SlurmSettings.of(settings));
    }

    @Override
    public String emit(Settings settings, SweepWork work) throws IOException {
        return Files.readString(new SlurmExecutor(SlurmSettings.of(settings)).prepare(work));
    }

    @Override
    public Optional<String> unavailable() {
        return Commands.isOnPath("sbatch") ? Optional.empty()
                : Optional.of("Slurm's commands are not on the PATH of this machine: sbatch is missing.");
    }

    @Override
    public boolean goesOnByItself() {
        return true;
    }
}
