package org.brink.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * What a module says of itself in its jar.
 *
 * @param codeName its code name; empty if the jar is no module
 * @param version its version, if it states one
 * @param title its name for people
 * @param summary one sentence; may be empty
 * @param requirements modules that it needs
 */
record ModuleManifest(String codeName, Optional<SpecificationVersion> version, String title, String summary,
        List<Requirement> requirements) {

    private static final ModuleManifest NONE = new ModuleManifest("", Optional.empty(), "", "", List.of());

    /** Reads a jar; one that cannot be read counts as no module. */
    static ModuleManifest read(Path jar) {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            Manifest manifest = file.getManifest();
            return manifest == null ? NONE : read(file, manifest.getMainAttributes());
        } catch (IOException e) {
            return NONE;
        }
    }

    private static ModuleManifest read(JarFile file, Attributes attributes) throws IOException {
        String name = value(attributes, "OpenIDE-Module").replaceAll("/.*", "");
        Properties texts = texts(file, value(attributes, "OpenIDE-Module-Localizing-Bundle"));
        String title = localized(attributes, texts, "OpenIDE-Module-Name");
        return new ModuleManifest(name,
                SpecificationVersion.parse(value(attributes, "OpenIDE-Module-Specification-Version")),
                title.isBlank() ? name : title, localized(attributes, texts, "OpenIDE-Module-Short-Description"),
                Requirement.parse(value(attributes, "OpenIDE-Module-Module-Dependencies")));
    }

    private static Properties texts(JarFile file, String bundle) throws IOException {
        Properties texts = new Properties();
        JarEntry entry = bundle.isEmpty() ? null : file.getJarEntry(bundle);
        if (entry != null) {
            try (InputStream in = file.getInputStream(entry)) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static String localized(Attributes attributes, Properties texts, String key) {
        return texts.getProperty(key, value(attributes, key));
    }

    private static String value(Attributes attributes, String key) {
        String value = attributes.getValue(key);
        return value == null ? "" : value;
    }
}
