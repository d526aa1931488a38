package org.brink.workbench.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.openide.util.Cancellable;

/** Writes down what people would be told. */
final class RecordingReports implements RunReports {

    private final List<String> told = new ArrayList<>();
    private final List<Cancellable> cancels = new ArrayList<>();
    private final CountDownLatch ends;

    /** Waits for that many runs to end, in one way or another. */
    RecordingReports(int runs) {
        ends = new CountDownLatch(runs);
    }

    synchronized List<String> told() {
        return List.copyOf(told);
    }

    synchronized void cancel(int run) {
        cancels.get(run).cancel();
    }

    boolean allEnded() throws InterruptedException {
        return ends.await(30, TimeUnit.SECONDS);
    }

    private synchronized void tell(String what) {
        told.add(what);
        notifyAll();
    }

    /** Waits until something was told. */
    synchronized boolean heard(String what) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!told.contains(what) && System.nanoTime() < deadline) {
            wait(100);
        }
        return told.contains(what);
    }

    @Override
    public synchronized RunReport waiting(String title, Cancellable cancel) {
        cancels.add(cancel);
        tell(title + " waits");
        return new Report(title);
    }

    @Override
    public void rejected(Path file, String message) {
        tell("rejected: " + message);
        ends.countDown();
    }

    private final class Report implements RunReport {

        private final String title;

        Report(String title) {
            this.title = title;
        }

        @Override
        public void rebuilding(long step, long target) {
            tell(title + " rebuilds to " + target);
        }

        @Override
        public void started(ActiveRun run) {
            tell(title + " started");
        }

        @Override
        public void progress(ActiveRun run) {
            tell(title + " at " + run.step());
        }

        @Override
        public void paused(ActiveRun run) {
            tell(title + " paused at " + run.step());
        }

        @Override
        public void event(ActiveRun run, RunEvent event) {
            tell(title + " " + event.type());
        }

        @Override
        public void finished(ActiveRun run, RunStatus status) {
            tell(title + " " + status.state().id());
            ends.countDown();
        }

        @Override
        public void withdrawn() {
            tell(title + " withdrawn");
            ends.countDown();
        }

        @Override
        public void refused(String reason) {
            tell(title + " refused: " + reason);
            ends.countDown();
        }
    }
}
