package org.brink.plugins;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.brink.api.component.ComponentKind;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spi.ComponentProvider;

/** Finds out what a plugin brings by asking its providers, without installing it. */
public final class ProvidedComponents {

    /**
     * A component that a plugin brings.
     *
     * @param kind what it is for
     * @param type its name in experiment files
     */
    public record Provided(ComponentKind kind, String type) {

        /** For people: {@code optimizer template-momentum}. */
        @Override
        public String toString() {
            return kind.id() + " " + type;
        }
    }

    private ProvidedComponents() {
    }

    /**
     * The components of a plugin file. Its classes are loaded for this, so ask for trust first.
     *
     * @throws InvalidInput if a provider cannot be made here, as when it was built against a newer API
     */
    public static List<Provided> of(PluginFile plugin) throws IOException {
        Path folder = Files.createTempDirectory("brink-plugin");
        try {
            List<URL> jars = new ArrayList<>();
            for (String entry : plugin.entries()) {
                if (entry.startsWith("modules/") && entry.endsWith(".jar")) {
                    Path jar = folder.resolve(jars.size() + ".jar");
                    Files.write(jar, plugin.content(entry));
                    jars.add(jar.toUri().toURL());
                }
            }
            try (URLClassLoader loader = new URLClassLoader(jars.toArray(URL[]::new),
                    ComponentProvider.class.getClassLoader())) {
                return providers(loader, plugin.file().toString());
            }
        } finally {
            for (File file : folder.toFile().listFiles()) {
                Files.delete(file.toPath());
            }
            Files.delete(folder);
        }
    }

    private static List<Provided> providers(ClassLoader loader, String source) {
        List<Provided> found = new ArrayList<>();
        for (ComponentKind kind : ComponentKind.values()) {
            try {
                for (ComponentProvider provider : ServiceLoader.load(kind.providerType(), loader)) {
                    // the parent's own components are found, too
                    if (provider.getClass().getClassLoader() == loader) {
                        found.add(new Provided(kind, provider.type()));
                    }
                }
            } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
                throw new InvalidInput(new Problem(source, "a provider of kind " + kind.id()
                        + " that cannot be made here (" + e + ")", "a plugin built for this version of Brink"));
            }
        }
        return found;
    }
}
