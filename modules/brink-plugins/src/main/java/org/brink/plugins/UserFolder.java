package org.brink.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;

/**
 * The folder of the user, where plugins are installed and settings are kept; never the folder of the installation,
 * which may belong to somebody else. Plugins lie there as the platform's own plugin manager puts them.
 */
public final class UserFolder {

    private static final String MODULES = "config/Modules/";

    private final Path root;

    /** The folder at that path, which need not exist yet. */
    public UserFolder(Path root) {
        this.root = root;
    }

    /** The folder of this process: as the launcher says, or as the platform says; empty where neither does. */
    public static Optional<UserFolder> current() {
        return Stream.of("brink.userdir", "netbeans.user").map(System::getProperty)
                .filter(path -> path != null && !path.isBlank()).findFirst().map(path -> new UserFolder(Path.of(path)));
    }

    /** Where it is. */
    public Path root() {
        return root;
    }

    /** Whether a workbench is at work in this folder now; it notices what changed behind its back when next started. */
    public boolean inUse() {
        return Files.exists(root.resolve("lock"));
    }

    /** All plugins in this folder, by title. */
    public List<InstalledPlugin> plugins() throws IOException {
        Path notes = root.resolve(Tracking.FOLDER);
        if (!Files.isDirectory(notes)) {
            return List.of();
        }
        List<InstalledPlugin> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(notes)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                installed(Tracking.read(file)).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(InstalledPlugin::title).thenComparing(InstalledPlugin::codeName));
        return List.copyOf(found);
    }

    private Optional<InstalledPlugin> installed(Tracking notes) {
        String expected = "modules/" + notes.codeName().replace('.', '-') + ".jar";
        if (!notes.files().contains(expected) || !Files.isRegularFile(root.resolve(expected))) {
            return Optional.empty();
        }
        ModuleManifest manifest = ModuleManifest.read(root.resolve(expected));
        return Optional.of(new InstalledPlugin(notes.codeName(), notes.version(), manifest.title(), manifest.summary(),
                root.resolve(expected), notes.files()));
    }

    /** The plugin of that code name or title. */
    public Optional<InstalledPlugin> find(String name) throws IOException {
        return plugins().stream().filter(p -> p.codeName().equals(name) || p.title().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * Installs a plugin, in place of an older one if there is one. Files appear complete or not at all, and the one
     * that switches the module on comes last.
     *
     * @throws InvalidInput if a file of another plugin would be overwritten
     */
    public void install(PluginFile plugin) throws IOException {
        Optional<InstalledPlugin> before = find(plugin.description().codeName());
        refuseFilesOfOthers(plugin);
        Map<String, Long> checksums = new LinkedHashMap<>();
        List<String> inOrder = plugin.entries().stream()
                .sorted(Comparator.comparing((String entry) -> entry.startsWith(MODULES))).toList();
        for (String entry : inOrder) {
            byte[] content = plugin.content(entry);
            CRC32 crc = new CRC32();
            crc.update(content);
            checksums.put(entry, crc.getValue());
            write(root.resolve(entry), content);
        }
        Tracking.write(notes(plugin.description().fileName()), plugin.description(), checksums,
                System.currentTimeMillis());
        if (before.isPresent()) {
            for (String file : before.get().files()) {
                if (!checksums.containsKey(file)) {
                    Files.deleteIfExists(root.resolve(file));
                }
            }
        }
        forgetCaches();
    }

    private void refuseFilesOfOthers(PluginFile plugin) throws IOException {
        for (InstalledPlugin other : plugins()) {
            if (!other.codeName().equals(plugin.description().codeName())) {
                for (String entry : plugin.entries()) {
                    if (other.files().contains(entry)) {
                        throw new InvalidInput(new Problem(plugin.file().toString(), "file " + entry,
                                "files of its own; that one belongs to " + other.title()));
                    }
                }
            }
        }
    }

    private static void write(Path target, byte[] content) throws IOException {
        Files.createDirectories(target.getParent());
        Path temporary = Files.createTempFile(target.getParent(), ".", ".part");
        try {
            Files.write(temporary, content);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Removes a plugin: the file that switches it on first, its notes last.
     *
     * @throws InvalidInput if another plugin needs it
     */
    public void remove(InstalledPlugin plugin) throws IOException {
        for (InstalledPlugin other : plugins()) {
            boolean needed = ModuleManifest.read(other.jar()).requirements().stream()
                    .anyMatch(requirement -> requirement.module().equals(plugin.codeName()));
            if (needed && !other.codeName().equals(plugin.codeName())) {
                throw new InvalidInput(new Problem(plugin.codeName(), "a plugin that " + other.title() + " needs",
                        "one that no other plugin needs; remove " + other.codeName() + " first"));
            }
        }
        List<String> inOrder = plugin.files().stream()
                .sorted(Comparator.comparing((String entry) -> !entry.startsWith(MODULES))).toList();
        for (String file : inOrder) {
            Path path = root.resolve(file).normalize();
            if (path.startsWith(root)) {
                Files.deleteIfExists(path);
            }
        }
        Files.deleteIfExists(notes(plugin.codeName().replace('.', '-')));
        forgetCaches();
    }

    private Path notes(String fileName) {
        return root.resolve(Tracking.FOLDER).resolve(fileName + ".xml");
    }

    /** The platform compares the time of this file with that of its caches before it trusts them. */
    private void forgetCaches() throws IOException {
        Files.createDirectories(root);
        write(root.resolve(".lastModified"), new byte[0]);
    }
}
