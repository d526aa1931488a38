package org.brink.workbench.ui;

import java.awt.Color;
import javax.swing.Icon;
import org.brink.api.run.RunStatus;
import org.openide.util.ImageUtilities;

/** The icons of the workbench; they follow the theme and the scale of the screen. */
public final class Icons {

    private static final String FOLDER = "org/brink/workbench/icons/";

    private Icons() {
    }

    /** An icon by name, such as {@code run}. */
    public static Icon named(String name) {
        return ImageUtilities.loadIcon(FOLDER + name + ".svg", true);
    }

    /** The icon of a status. */
    public static Icon status(RunStatus.State state) {
        return new StatusIcon(state);
    }

    /** A square of the colour of a run. */
    public static Icon swatch(Color colour) {
        return new Swatch(colour);
    }
}
