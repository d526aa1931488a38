package org.brink.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * The platform's notes on an installed plugin, {@code update_tracking/<name>.xml}: with them the plugin manager of the
 * workbench can update and remove what the command line installed, and the other way round.
 *
 * @param codeName of the plugin
 * @param version as installed
 * @param files its files, relative to the folder of the user, with slashes
 */
record Tracking(String codeName, String version, List<String> files) {

    static final String FOLDER = "update_tracking";

    Tracking {
        files = List.copyOf(files);
    }

    static Tracking read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Element module = Xml.read(in, file.toString());
            List<String> files = new ArrayList<>();
            String version = "";
            for (Element each : Xml.descendants(module, "module_version")) {
                if (!"false".equals(each.getAttribute("last"))) {
                    version = each.getAttribute("specification_version");
                    Xml.descendants(each, "file").forEach(f -> files.add(f.getAttribute("name")));
                }
            }
            return new Tracking(module.getAttribute("codename").replaceAll("/.*", ""), version, files);
        }
    }

    /**
     * Writes the notes for a new installation.
     *
     * @param checksums CRC-32 of each file, by its name
     * @param millis time of installation
     */
    static void write(Path file, PluginDescription plugin, Map<String, Long> checksums, long millis)
            throws IOException {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<module codename=\"")
                .append(plugin.codeName()).append("\">\n    <module_version install_time=\"").append(millis)
                .append("\" last=\"true\" origin=\"updater\" specification_version=\"").append(plugin.version())
                .append("\">\n");
        checksums.forEach((name, crc) -> text.append("        <file crc=\"").append(crc).append("\" name=\"")
                .append(Xml.escape(name)).append("\"/>\n"));
        text.append("    </module_version>\n</module>\n");
        Files.createDirectories(file.getParent());
        Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
