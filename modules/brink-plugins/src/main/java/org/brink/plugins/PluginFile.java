package org.brink.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;

/**
 * A plugin as it is shipped: an .nbm file, a zip file with a description ({@code Info/info.xml}) and the files to
 * install (below {@code netbeans/}).
 *
 * @param file where it is
 * @param description how it calls itself
 * @param entries names of the files to install, relative to the user's folder, with slashes
 */
public record PluginFile(Path file, PluginDescription description, List<String> entries) {

    private static final String INFO = "Info/info.xml";
    private static final String CONTENT = "netbeans/";
    /** No plugin is anywhere near; a zip file can claim any size. */
    private static final long LARGEST = 2L << 30;

    /**
     * Reads an .nbm file; installs nothing.
     *
     * @throws InvalidInput if it is not a plugin, or one that would write outside of the user's folder
     */
    public static PluginFile read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        String name = file.toString();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry info = zip.getEntry(INFO);
            if (info == null) {
                throw new InvalidInput(new Problem(name, "no " + INFO, "a plugin (.nbm file)"));
            }
            PluginDescription description;
            try (InputStream in = zip.getInputStream(info)) {
                description = PluginDescription.of(Xml.read(in, name + "!" + INFO), name);
            }
            List<String> entries = zip.stream().filter(e -> !e.isDirectory() && e.getName().startsWith(CONTENT))
                    .map(e -> checked(e, name)).toList();
            if (entries.stream().noneMatch(entry -> entry.startsWith("modules/"))) {
                throw new InvalidInput(new Problem(name, "no module", "a plugin with a file below netbeans/modules"));
            }
            return new PluginFile(file, description, entries);
        } catch (ZipException e) {
            throw new InvalidInput(new Problem(name, "not a zip file (" + e.getMessage() + ")",
                    "a plugin (.nbm file)"));
        }
    }

    private static String checked(ZipEntry entry, String name) {
        String relative = entry.getName().substring(CONTENT.length());
        Path root = Path.of("").toAbsolutePath();
        Path target = root.resolve(relative).normalize();
        if (relative.contains("\\") || relative.startsWith("/") || !target.startsWith(root) || target.equals(root)) {
            throw new InvalidInput(new Problem(name, "a file that would go to " + Problem.show(relative),
                    "files inside the folder of the user only"));
        }
        if (!relative.matches("(modules|config|lib|docs|core|etc|update_tracking)/.*")) {
            throw new InvalidInput(new Problem(name, "a file " + Problem.show(relative),
                    "files below modules, config, lib or docs"));
        }
        if (entry.getSize() > LARGEST) {
            throw new InvalidInput(new Problem(name, relative + " of " + entry.getSize() + " bytes",
                    "at most " + LARGEST + " bytes"));
        }
        return relative;
    }

    /** Whom the content can be traced to; reads the whole file. */
    public Signature signature() throws IOException {
        return Signature.of(file);
    }

    /** The content of one of the {@link #entries}. */
    byte[] content(String entry) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(CONTENT + entry))) {
            return in.readAllBytes();
        }
    }
}
