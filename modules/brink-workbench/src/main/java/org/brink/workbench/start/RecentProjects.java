package org.brink.workbench.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.prefs.Preferences;

/** The projects that were open last, newest first. */
final class RecentProjects {

    private static final String KEY = "recentProjects";
    private static final int KEPT = 8;

    private final Preferences preferences;

    RecentProjects(Preferences preferences) {
        this.preferences = preferences;
    }

    /** The folders, newest first; some may be gone by now. */
    List<Path> list() {
        return preferences.get(KEY, "").lines().filter(line -> !line.isBlank()).map(Path::of).toList();
    }

    /** Puts a folder in front. */
    void add(Path folder) {
        List<String> paths = new ArrayList<>();
        paths.add(folder.toString());
        list().stream().map(Path::toString).filter(path -> !paths.contains(path)).forEach(paths::add);
        preferences.put(KEY, String.join("\n", paths.subList(0, Math.min(KEPT, paths.size()))));
    }
}
