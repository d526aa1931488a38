package org.brink.sweeps.slurm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spi.executor.SweepExecutor;
import org.brink.spi.executor.SweepWork;

/**
 * Submits the cells that are left as an array job, follows it, and submits again what is missing when it has ended.
 * Slurm may lose tasks, run them twice or not answer for a while: results on the shared folder are all that counts.
 */
final class SlurmExecutor implements SweepExecutor {

    private static final String FOLDER = "cluster";
    private static final long CANCEL_SECONDS = 15;
    /** After a job has ended a shared file system may take this many looks to show what it has written. */
    private static final int LATE_LOOKS = 3;

    private final SlurmSettings settings;

    SlurmExecutor(SlurmSettings settings) {
        this.settings = settings;
    }

    /** Writes script and list of cells for the cells that are left. */
    Path prepare(SweepWork work) throws IOException {
        Path cluster = Files.createDirectories(work.folder().toAbsolutePath().normalize().resolve(FOLDER));
        int n = 1;
        while (Files.exists(script(cluster, n))) {
            n++;
        }
        Path cells = cluster.resolve("job-" + n + ".cells");
        work.writeLeft(cells);
        int shards = shards(work.left());
        List<String> arguments = work.arguments(cells, SlurmScript.share(), shards, settings.cores());
        Files.writeString(script(cluster, n),
                SlurmScript.text(settings, "brink-" + work.name(), cluster, shards, arguments));
        return script(cluster, n);
    }

    private static Path script(Path cluster, int n) {
        return cluster.resolve("job-" + n + ".sh");
    }

    private int shards(int cells) {
        return Math.max(1, Math.min(settings.shards(), cells));
    }

    @Override
    public void execute(SweepWork work) throws IOException, InterruptedException {
        Path cluster = work.folder().toAbsolutePath().normalize().resolve(FOLDER);
        Optional<SlurmJob> known = SlurmJob.find(cluster);
        if (known.isEmpty() && work.attaching()) {
            throw new InvalidInput(new Problem("--attach", "no job of this sweep",
                    "a sweep that was submitted with --detach and has not been collected"));
        }
        known.ifPresent(job -> work.message("job " + job.id() + " was submitted before"));
        int fruitless = 0;
        // a job that is known is called off even if that was wished for before it was looked at
        while (work.refresh() > 0 && (known.isPresent() || !work.cancelled())) {
            int before = work.left();
            Optional<SlurmJob> submitted = known.isPresent() ? known : submit(work, cluster);
            known = Optional.empty();
            if (submitted.isEmpty()) {
                return;
            }
            SlurmJob job = submitted.get();
            JobState end = follow(job, work);
            if (work.detached() && !work.cancelled() && work.left() > 0) {
                work.message("job " + job.id() + " goes on without being watched");
                return;
            }
            if (work.cancelled()) {
                cancel(job, work);
            }
            SlurmJob.forget(cluster);
            fruitless = work.left() < before ? 0 : fruitless + 1;
            if (work.left() > 0 && !work.cancelled()) {
                String said = fruitless > 0 ? ShardLogs.lastWord(cluster, job.id())
                        .map(line -> "; a shard said: " + line).orElse("") : "";
                work.message("job " + job.id() + " has ended (" + end.describe() + "); " + work.left()
                        + " cells have no result yet" + said);
                if (fruitless >= settings.attempts()) {
                    throw new IOException(fruitless + " jobs in a row have ended without any new result, the last as "
                            + end.describe() + said + "; see " + cluster);
                }
            }
        }
        SlurmJob.forget(cluster);
    }

    /** Submits what is left; empty if the work was cancelled while the queue was full. */
    private Optional<SlurmJob> submit(SweepWork work, Path cluster) throws IOException, InterruptedException {
        Path script = prepare(work);
        int shards = shards(work.left());
        String told = "";
        while (!work.cancelled()) {
            Commands.Answer answer = sbatch(script);
            if (answer.ok()) {
                SlurmJob job = new SlurmJob(answer.out().strip().replaceFirst(";.*", ""), shards);
                job.write(cluster);
                work.message("submitted job " + job.id() + ": " + work.left() + " cells in " + shards + " shards");
                return Optional.of(job);
            }
            if (!isTemporary(answer.err())) {
                throw new InvalidInput(new Problem("sbatch", answer.err(),
                        "settings that this cluster accepts; the script is " + script));
            }
            String reason = answer.err().replace("sbatch: error: ", "");
            if (!reason.equals(told)) {
                told = reason;
                work.message("the queue does not accept the job for now: " + reason);
            }
            // whoever detaches leaves a job behind: the wait goes on until there is one
            pause(work, true);
        }
        return Optional.empty();
    }

    private static Commands.Answer sbatch(Path script) throws IOException, InterruptedException {
        try {
            // it would try again for minutes and could not be called off meanwhile
            return Commands.run(List.of("sbatch", "--parsable", script.toString()),
                    line -> line.contains("sleeping and retrying"));
        } catch (IOException e) {
            throw new InvalidInput(new Problem("sbatch", String.valueOf(e.getMessage()),
                    "Slurm's commands on the PATH of this machine"));
        }
    }

    /**
     * A queue that is full, a limit on submitted jobs, a partition that takes none at the moment, or a controller that
     * is being restarted.
     */
    static boolean isTemporary(String message) {
        return message.matches("(?is).*(temporarily unable|temporarily unavailable|job submit limit|submit ?job ?limit"
                + "|MaxSubmitJob|required partition not available|AssocGrpSubmitJobsLimit|QOSMaxSubmitJob"
                + "|Unable to contact slurm controller"
                + "|Socket timed out|try again).*");
    }

    /** Watches a job until it has ended, nothing is left, or nobody wants to watch. */
    private JobState follow(SlurmJob job, SweepWork work) throws IOException, InterruptedException {
        String told = "";
        JobState state = new JobState(job.shards(), Map.of());
        int late = 0;
        while (!work.cancelled() && !work.detached() && work.refresh() > 0) {
            try {
                state = JobState.of(job.id());
                work.running(Math.min(work.left(), state.running() * settings.cores()));
                String now = state.describe();
                if (state.alive() > 0 && !now.equals(told)) {
                    told = now;
                    work.message("job " + job.id() + ": " + now);
                }
            } catch (IOException e) {
                work.message("Slurm does not answer: " + e.getMessage());
            }
            if (state.alive() == 0 && late++ >= LATE_LOOKS) {
                return state;
            }
            if (state.alive() == 0 && work.refresh() == 0) {
                return state;
            }
            pause(work, false);
        }
        work.running(0);
        return state;
    }

    private void cancel(SlurmJob job, SweepWork work) throws IOException, InterruptedException {
        Commands.Answer answer = Commands.run(List.of("scancel", job.id()));
        work.message(answer.ok() ? "cancelled job " + job.id() : "scancel: " + answer.err());
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(CANCEL_SECONDS);
        while (System.nanoTime() < deadline && JobState.of(job.id()).alive() > 0) {
            TimeUnit.MILLISECONDS.sleep((long) (1000 * Math.min(1, settings.poll())));
        }
        work.refresh();
    }

    /** Waits for the next look, in short naps: whoever cancels does not want to wait. */
    private void pause(SweepWork work, boolean evenIfDetached) throws InterruptedException {
        long deadline = System.nanoTime() + (long) (1e9 * settings.poll());
        while (System.nanoTime() < deadline && !work.cancelled() && (evenIfDetached || !work.detached())) {
            TimeUnit.MILLISECONDS.sleep(Math.max(1, Math.min(200, (deadline - System.nanoTime()) / 1_000_000)));
        }
    }
}
