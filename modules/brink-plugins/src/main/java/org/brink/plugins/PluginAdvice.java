package org.brink.plugins;

import java.io.IOException;
import java.util.Optional;
import org.brink.api.component.ComponentKind;
import org.brink.spi.MissingComponents;
import org.openide.util.lookup.ServiceProvider;

/** Names the plugin that brought a component. */
@ServiceProvider(service = MissingComponents.class)
public final class PluginAdvice implements MissingComponents {

    @Override
    public Optional<String> advice(ComponentKind kind, String type) {
        return UserFolder.current().flatMap(folder -> origin(folder, kind, type)).map(PluginAdvice::sentence);
    }

    @Override
    public Optional<String> plugin(ComponentKind kind, String type) {
        return UserFolder.current().flatMap(folder -> origin(folder, kind, type)).map(KnownComponents.Origin::title);
    }

    private static Optional<KnownComponents.Origin> origin(UserFolder folder, ComponentKind kind, String type) {
        try {
            return new KnownComponents(folder).origin(kind, type);
        } catch (IOException e) {
            // advice is a kindness; whoever asked has a better message of their own
            return Optional.empty();
        }
    }

    private static String sentence(KnownComponents.Origin origin) {
        return "it came with the plugin " + origin.title() + " (" + origin.codeName() + ")"
                + (origin.source().isEmpty() ? "" : ", last installed from " + origin.source())
                + "; install that plugin again";
    }
}
