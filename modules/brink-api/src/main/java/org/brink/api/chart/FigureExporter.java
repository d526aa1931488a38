package org.brink.api.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunData;
import org.openide.util.Lookup;

/** Draws runs into figure files. Implemented by the charts module, so that callers need no drawing library. */
public interface FigureExporter {

    /** The installed exporter; empty where charts are not installed. */
    static Optional<FigureExporter> installed() {
        return Optional.ofNullable(Lookup.getDefault().lookup(FigureExporter.class));
    }

    /** The file name endings that can be written, such as {@code png}. */
    List<String> formats();

    /**
     * Draws one view of the runs.
     *
     * @param runs at least one, unless the view {@linkplain org.brink.spi.view.ViewProvider#needsRuns needs none}
     * @param view the view and its parameters
     * @param style size and theme
     * @param out the file; its ending chooses the format; written atomically
     * @throws InvalidInput if view, parameters or format are not known, or the runs lack what the view needs
     */
    void export(List<RunData> runs, ComponentSpec view, FigureStyle style, Path out) throws IOException;

    /**
     * Size and theme of a figure.
     *
     * @param widthMillimetres width, positive
     * @param heightMillimetres height, positive
     * @param theme which colours and fonts
     */
    record FigureStyle(double widthMillimetres, double heightMillimetres, Theme theme) {

        /** A figure for one column of a page. */
        public static final FigureStyle DEFAULT = new FigureStyle(120, 80, Theme.PRINT);
    }

    /** Colours and fonts of a figure. */
    enum Theme {
        /** As in the light workbench. */
        LIGHT,
        /** As in the dark workbench. */
        DARK,
        /** For publication: white ground, larger type, colours that survive greyscale. */
        PRINT;

        /** The name in options. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
