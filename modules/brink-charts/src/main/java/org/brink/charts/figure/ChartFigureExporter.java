package org.brink.charts.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.FigureExporter;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunData;
import org.brink.charts.ChartRenderer;
import org.brink.charts.ChartTheme;
import org.brink.charts.Charts;
import org.brink.charts.LiveRun;
import org.brink.spi.view.ViewProvider;
import org.openide.util.lookup.ServiceProvider;

/** Draws views into PNG and SVG files. */
@ServiceProvider(service = FigureExporter.class)
public final class ChartFigureExporter implements FigureExporter {

    private static final double SMALLEST = 20;
    private static final double LARGEST = 2000;

    private final List<FigureFormat> formats = List.of(new PngFormat(), new SvgFormat());

    @Override
    public List<String> formats() {
        return formats.stream().map(FigureFormat::ending).toList();
    }

    @Override
    public void export(List<RunData> runs, ComponentSpec view, FigureStyle style, Path out) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Optional<Components.Resolved> found = Components.resolve(ComponentKind.VIEW, view, "view", problems);
        if (runs.isEmpty() && found.stream().anyMatch(each -> each.provider(ViewProvider.class).needsRuns())) {
            problems.add(new Problem("runs", "none", "at least one run"));
        }
        Optional<FigureFormat> format = format(out, problems);
        size("width", style.widthMillimetres(), problems);
        size("height", style.heightMillimetres(), problems);
        InvalidInput.throwIfAny(problems);

        FigureFormat chosen = format.orElseThrow();
        List<LiveRun> live = Charts.liveRuns(runs);
        double pixels = style.widthMillimetres() / Canvas.MILLIMETRES_PER_INCH * Canvas.LOGICAL_DPI
                * chosen.resolution();
        live.forEach(run -> run.setPixelWidth((int) Math.ceil(pixels)));
        Components.Resolved resolved = found.orElseThrow();
        ChartModel model = resolved.provider(ViewProvider.class).create(resolved.settings()).draw(live);
        if (model.layers().isEmpty()) {
            throw new InvalidInput(new Problem("view", Problem.show(view.type()) + ", for which nothing is stored",
                    "a view of what the runs have stored. " + model.emptyText()));
        }
        Canvas canvas = new Canvas(model, new ChartRenderer(ChartTheme.of(style.theme())), style.widthMillimetres(),
                style.heightMillimetres());
        AtomicFile.write(out, stream -> chosen.write(canvas, stream));
    }

    private Optional<FigureFormat> format(Path out, List<Problem> problems) {
        String name = out.getFileName() == null ? "" : out.getFileName().toString().toLowerCase(Locale.ROOT);
        Optional<FigureFormat> format = formats.stream().filter(f -> name.endsWith("." + f.ending())).findFirst();
        if (format.isEmpty()) {
            problems.add(new Problem("out", Problem.show(out.toString()),
                    "a file name that ends in ." + String.join(" or .", formats())));
        }
        return format;
    }

    private static void size(String name, double millimetres, List<Problem> problems) {
        if (!(millimetres >= SMALLEST && millimetres <= LARGEST)) {
            problems.add(new Problem("size." + name, millimetres + " mm", "from " + (int) SMALLEST + " to "
                    + (int) LARGEST + " mm"));
        }
    }
}
