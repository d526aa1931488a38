package org.brink.workbench.run;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.workbench.ui.Numbers;
import org.netbeans.api.io.Hyperlink;
import org.netbeans.api.io.IOProvider;
import org.netbeans.api.io.InputOutput;
import org.netbeans.api.io.OutputColor;
import org.netbeans.api.io.OutputWriter;
import org.netbeans.api.io.ShowOperation;
import org.openide.util.RequestProcessor;

/** The output tab of one run. The run folder holds the same facts; the tab is only a view of them. */
final class RunLog {

    private static final RequestProcessor FOLDERS = new RequestProcessor("Brink folders", 1);

    private final OutputWriter out;
    private final long start = System.nanoTime();

    private RunLog(OutputWriter out) {
        this.out = out;
    }

    /** A new tab that begins with what is run. */
    static RunLog open(ActiveRun run) {
        InputOutput tab = IOProvider.getDefault().getIO(run.title() + " (" + run.id() + ")", true);
        tab.show(EnumSet.of(ShowOperation.OPEN));
        RunLog log = new RunLog(tab.getOut());
        log.begin(run);
        return log;
    }

    void event(RunEvent event) {
        String process = event.process().isEmpty() ? "" : " [" + event.process() + "]";
        String line = "step " + Numbers.count(event.step()) + process + " " + event.type() + ": " + event.detail();
        out.println(line, bad(event.type()) ? OutputColor.failure() : OutputColor.warning());
    }

    void finished(ActiveRun run, RunStatus status) {
        double seconds = (System.nanoTime() - start) / 1e9;
        String line = status.describe();
        out.println();
        switch (status.state()) {
            case FAILED, DIVERGED -> out.println(line, OutputColor.failure());
            case COMPLETED, STOPPED -> out.println(line, OutputColor.success());
            default -> out.println(line, OutputColor.warning());
        }
        out.println(Numbers.count(run.step()) + " steps in " + Numbers.time(Duration.ofNanos((long) (1e9 * seconds)))
                + ", " + Numbers.rate(run.step() / Math.max(seconds, 1e-9)));
        out.print("folder ");
        link(run.folder());
        out.close();
    }

    private void begin(ActiveRun run) {
        out.println(run.title());
        out.print("folder ");
        link(run.folder());
        out.println();
        for (Map.Entry<String, Object> parameter : Parameters.of(run.experiment()).entrySet()) {
            out.println("  " + parameter.getKey() + " = " + Numbers.raw(parameter.getValue()));
        }
        out.println();
    }

    private void link(Path folder) {
        out.println(folder.toString(), Hyperlink.from(() -> FOLDERS.post(() -> show(folder))));
    }

    private static void show(Path folder) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                Desktop.getDesktop().open(folder.toFile());
            }
        } catch (IOException | IllegalArgumentException e) {
            Logger.getLogger(RunLog.class.getName()).log(Level.FINE, "cannot show " + folder, e);
        }
    }

    private static boolean bad(String type) {
        return type.equals("diverged") || type.equals("failed");
    }
}
