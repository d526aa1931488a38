package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brink.api.chart.FigureExporter;
import org.brink.api.chart.FigureExporter.FigureStyle;
import org.brink.api.component.ComponentSpec;
import org.brink.api.run.RunData;
import org.brink.store.run.RunFolders;

/** The figures that the sample draws of its run. */
final class SampleFigures {

    private static final List<String> VIEWS = List.of("loss", "sharpness", "plane");
    private static final List<String> FORMATS = List.of("png", "svg");

    private SampleFigures() {
    }

    /** Draws the figures; none where charts are not installed. */
    static List<Path> draw(Path runFolder, Path figures, String name) throws IOException {
        List<Path> drawn = new ArrayList<>();
        FigureExporter exporter = FigureExporter.installed().orElse(null);
        if (exporter == null) {
            return drawn;
        }
        Files.createDirectories(figures);
        try (RunData run = RunFolders.open(runFolder)) {
            for (String view : VIEWS) {
                for (String format : FORMATS) {
                    Path file = figures.resolve(name + "-" + view + "." + format);
                    exporter.export(List.of(run), ComponentSpec.of(view), FigureStyle.DEFAULT, file);
                    drawn.add(file);
                }
            }
        }
        return drawn;
    }
}
