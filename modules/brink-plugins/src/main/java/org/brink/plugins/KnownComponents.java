package org.brink.plugins;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.brink.api.component.ComponentKind;

/**
 * Remembers in the folder of the user which plugin brought which component, and from where, also after it was removed:
 * so that an experiment that names a missing component can name the plugin to install.
 */
public final class KnownComponents {

    private static final String FILE = "config/brink-known-plugins.properties";

    private final Path file;

    /** The memory of a folder of the user. */
    public KnownComponents(UserFolder folder) {
        file = folder.root().resolve(FILE);
    }

    /**
     * The plugin that brought a component.
     *
     * @param codeName of the plugin
     * @param title its name for people
     * @param source the file or catalogue that it was installed from; empty if unknown
     */
    public record Origin(String codeName, String title, String source) {
    }

    /** Remembers what a plugin brings; a source that is not known now does not replace one that was. */
    public void remember(Origin origin, List<ProvidedComponents.Provided> components) throws IOException {
        Properties known = read();
        for (ProvidedComponents.Provided component : components) {
            String key = key(component.kind(), component.type());
            known.setProperty(key, origin.codeName());
        }
        known.setProperty(origin.codeName() + ".title", origin.title());
        if (!origin.source().isEmpty()) {
            known.setProperty(origin.codeName() + ".source", origin.source());
        }
        if (known.equals(read())) {
            return;
        }
        Files.createDirectories(file.getParent());
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            known.store(out, "Which plugin brought which component");
        }
    }

    /** The plugin that brought a component, if it was ever seen here. */
    public Optional<Origin> origin(ComponentKind kind, String type) throws IOException {
        Properties known = read();
        return Optional.ofNullable(known.getProperty(key(kind, type))).map(name -> new Origin(name,
                known.getProperty(name + ".title", name), known.getProperty(name + ".source", "")));
    }

    private static String key(ComponentKind kind, String type) {
        return kind.id() + "/" + type;
    }

    private Properties read() throws IOException {
        Properties known = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                known.load(in);
            }
        }
        return known;
    }
}
