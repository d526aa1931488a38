package org.brink.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The modules that Brink itself brings, and their versions: what plugins can build on. */
public final class Installation {

    private final Map<String, SpecificationVersion> modules;

    private Installation(Map<String, SpecificationVersion> modules) {
        this.modules = Map.copyOf(modules);
    }

    /** The installation that this process runs from, as the launcher or the platform says; empty where neither does. */
    public static Optional<Path> home() {
        String launcher = System.getProperty("brink.home");
        if (launcher != null) {
            return Optional.of(Path.of(launcher));
        }
        String platform = System.getProperty("netbeans.home");
        return Optional.ofNullable(platform).map(path -> Path.of(path).toAbsolutePath().getParent());
    }

    /** Reads the modules of all clusters of an installation. */
    public static Installation read(Path home) throws IOException {
        Map<String, SpecificationVersion> modules = new HashMap<>();
        try (Stream<Path> clusters = Files.list(home)) {
            for (Path cluster : clusters.filter(Files::isDirectory).toList()) {
                for (String folder : List.of("lib", "core", "modules")) {
                    readJars(cluster.resolve(folder), modules);
                }
            }
        }
        return new Installation(modules);
    }

    private static void readJars(Path folder, Map<String, SpecificationVersion> modules) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".jar")).map(ModuleManifest::read)
                    .filter(module -> module.version().isPresent())
                    .forEach(module -> modules.put(module.codeName(), module.version().orElseThrow()));
        }
    }

    /**
     * What a plugin needs and does not find here, in words.
     *
     * @param others plugins that are installed, too
     */
    public List<String> missing(PluginDescription plugin, List<InstalledPlugin> others) {
        List<String> missing = new ArrayList<>();
        for (Requirement requirement : plugin.requirements()) {
            Optional<SpecificationVersion> here = version(requirement.module(), others);
            boolean enough = here.isPresent()
                    && requirement.minimum().map(least -> here.get().compareTo(least) >= 0).orElse(true);
            if (!enough) {
                missing.add(requirement + here.map(version -> " (here: " + version + ")").orElse(" (not here)"));
            }
        }
        return missing;
    }

    private Optional<SpecificationVersion> version(String module, List<InstalledPlugin> others) {
        return Optional.ofNullable(modules.get(module)).or(() -> others.stream()
                .filter(plugin -> plugin.codeName().equals(module)).findFirst()
                .flatMap(plugin -> SpecificationVersion.parse(plugin.version())));
    }
}
