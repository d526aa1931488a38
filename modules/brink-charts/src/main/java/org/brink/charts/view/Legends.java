package org.brink.charts.view;

import java.util.List;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.spi.view.ViewedRun;

/** Who is called what: with one run legends name its processes, with several they name the runs. */
final class Legends {

    private Legends() {
    }

    /** The legend entry of a curve; empty if another curve stands for the run already. */
    static String entry(List<? extends ViewedRun> runs, ViewedRun run, String process, boolean firstOfRun) {
        if (runs.size() == 1) {
            return process;
        }
        return firstOfRun ? run.label() : "";
    }

    /** The style of a process: solid for the first of the experiment, dashed for the second, then faint. */
    static Layer.Style style(ViewedRun run, String process) {
        return switch (place(run, process)) {
            case 0 -> Layer.Style.SOLID;
            case 1 -> Layer.Style.DASHED;
            default -> Layer.Style.FAINT;
        };
    }

    /** The style of a process in a chart: as {@link #style(ViewedRun, String)} where colours tell runs apart. */
    static Layer.Style style(List<? extends ViewedRun> runs, ViewedRun run, String process) {
        return coloured(runs, run, process) ? Layer.Style.SOLID : style(run, process);
    }

    /** The colour of a process in a chart: that of its run, but where there is one run with three processes or more. */
    static Ink ink(List<? extends ViewedRun> runs, ViewedRun run, String process) {
        return coloured(runs, run, process) ? new Ink.Run(run.colour() + place(run, process) - 1) : ink(run);
    }

    private static boolean coloured(List<? extends ViewedRun> runs, ViewedRun run, String process) {
        return runs.size() == 1 && place(run, process) > 1;
    }

    private static int place(ViewedRun run, String process) {
        return Math.max(0, run.experiment().processes().stream().map(p -> p.name()).toList().indexOf(process));
    }

    /** A legend entry for a style, without points. */
    static Layer key(String label, Layer.Style style) {
        return new Layer.Curve(label, new Ink.Reference(), style, new double[0], new double[0], new long[0]);
    }

    /** The colour of a run. */
    static Ink ink(ViewedRun run) {
        return new Ink.Run(run.colour());
    }
}
