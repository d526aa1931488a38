package org.brink.project.palette;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.Components;
import org.brink.plugins.InstalledPlugin;
import org.brink.plugins.KnownComponents;
import org.brink.plugins.ProvidedComponents;
import org.brink.plugins.UserFolder;
import org.brink.spi.ComponentProvider;
import org.openide.modules.ModuleInfo;
import org.openide.modules.Modules;

/** Which plugin a component came with; what Brink brings itself has no origin. */
final class PluginOrigins {

    private static final Logger LOG = Logger.getLogger(PluginOrigins.class.getName());

    private PluginOrigins() {
    }

    /**
     * A plugin as people know it.
     *
     * @param codeName its code name
     * @param title its name
     * @param version its version
     */
    record Origin(String codeName, String title, String version) {
    }

    /** The plugins in the folder of the user, by code name; reads the disk. */
    static Map<String, Origin> installed() {
        Map<String, Origin> origins = new LinkedHashMap<>();
        try {
            for (InstalledPlugin plugin : plugins()) {
                origins.put(plugin.codeName(), new Origin(plugin.codeName(), plugin.title(), plugin.version()));
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, "cannot tell which plugins are installed", e);
        }
        return origins;
    }

    private static List<InstalledPlugin> plugins() throws IOException {
        Optional<UserFolder> folder = UserFolder.current();
        return folder.isPresent() ? folder.get().plugins() : List.of();
    }

    /** The code name of the module that a provider belongs to; empty outside of the platform. */
    static Optional<String> module(ComponentProvider provider) {
        return Optional.ofNullable(Modules.getDefault().ownerOf(provider.getClass())).map(ModuleInfo::getCodeNameBase);
    }

    /**
     * Remembers which components the plugins bring, so that they can be named when they are missing later. Reads and
     * writes the disk.
     */
    static void remember() {
        Optional<UserFolder> folder = UserFolder.current();
        if (folder.isEmpty()) {
            return;
        }
        Map<String, Origin> origins = installed();
        Map<String, List<ProvidedComponents.Provided>> brought = new LinkedHashMap<>();
        for (ComponentKind kind : ComponentKind.values()) {
            for (ComponentProvider provider : Components.all(kind)) {
                module(provider).filter(origins::containsKey).ifPresent(name -> brought
                        .computeIfAbsent(name, n -> new ArrayList<>())
                        .add(new ProvidedComponents.Provided(kind, provider.type())));
            }
        }
        try {
            KnownComponents known = new KnownComponents(folder.get());
            for (var plugin : brought.entrySet()) {
                Origin origin = origins.get(plugin.getKey());
                known.remember(new KnownComponents.Origin(origin.codeName(), origin.title(), ""), plugin.getValue());
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, "cannot remember what plugins bring", e);
        }
    }
}
