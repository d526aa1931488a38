package org.brink.project.api;

import java.awt.Image;
import org.brink.api.run.RunStatus;
import org.openide.util.ImageUtilities;

/** The icons of everything in a project, 16 units wide, sharp at every scale and on light and dark ground. */
public final class BrinkIcons {

    private static final String FOLDER = "org/brink/project/icons/";
    /** Where the badges, half as wide as the icons, are put: the lower right corner. */
    private static final int BADGE_AT = 8;

    private BrinkIcons() {
    }

    /** A project. */
    public static Image project() {
        return load("project");
    }

    /** An experiment. */
    public static Image experiment() {
        return load("experiment");
    }

    /** An experiment that cannot be run as it stands. */
    public static Image invalidExperiment() {
        return badged("experiment", "invalid");
    }

    /** A run with a badge for its status. */
    public static Image run(RunStatus.State state) {
        return badged("run", state.id());
    }

    /** A comparison. */
    public static Image comparison() {
        return load("comparison");
    }

    /** A comparison whose file cannot be read. */
    public static Image invalidComparison() {
        return badged("comparison", "invalid");
    }

    /** A sweep. */
    public static Image sweep() {
        return load("sweep");
    }

    /** A map or bifurcation diagram. */
    public static Image map() {
        return load("map");
    }

    /** A figure. */
    public static Image figure() {
        return load("figure");
    }

    /** A folder of the tree. */
    public static Image folder(boolean opened) {
        return load(opened ? "folder-open" : "folder");
    }

    /** A hint what to do next. */
    public static Image hint() {
        return load("hint");
    }

    private static Image badged(String name, String badge) {
        return ImageUtilities.mergeImages(load(name), load("badge-" + badge), BADGE_AT, BADGE_AT);
    }

    private static Image load(String name) {
        return ImageUtilities.loadImage(FOLDER + name + ".svg");
    }
}
