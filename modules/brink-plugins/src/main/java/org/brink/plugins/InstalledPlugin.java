package org.brink.plugins;

import java.nio.file.Path;
import java.util.List;

/**
 * A plugin in the folder of the user.
 *
 * @param codeName its code name
 * @param version its version; empty if the notes on it do not say
 * @param title its name for people
 * @param summary one sentence; may be empty
 * @param jar the module itself
 * @param files all of its files, relative to the folder of the user
 */
public record InstalledPlugin(String codeName, String version, String title, String summary, Path jar,
        List<String> files) {

    public InstalledPlugin {
        files = List.copyOf(files);
    }
}
