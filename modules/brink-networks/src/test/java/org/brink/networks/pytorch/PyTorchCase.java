package org.brink.networks.pytorch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.brink.api.array.NpzFile;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Precision;
import org.brink.spi.init.InitProvider;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;

/**
 * An objective whose values and derivatives PyTorch computed; {@code src/test/pytorch} holds how. All arrays of a type
 * stand in one archive, as {@code <case>/<name>}.
 *
 * @param type of the objective, and name of the archive
 * @param name of the case
 * @param params of the objective but for its data
 * @param hasData whether the objective takes a data set
 */
record PyTorchCase(String type, String name, Map<String, Object> params, boolean hasData) {

    private static final String RESOURCES = "/org/brink/networks/pytorch/";
    private static final long SEED = 1;

    private Path archive() {
        try {
            return Path.of(Objects.requireNonNull(getClass().getResource(RESOURCES + type + ".npz")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    CreationContext context() {
        return new CreationContext(archive().getParent(), SEED, 1, Precision.FLOAT64);
    }

    /** The objective, as an experiment file would make it; its data are those of the archive. */
    Objective objective() {
        Map<String, Object> all = new LinkedHashMap<>(params);
        if (hasData) {
            all.put("data", Map.of("type", "npz", "params",
                    Map.of("file", archive().getFileName().toString(), "inputs", name + "/x", "targets", name + "/y")));
        }
        Components.Resolved resolved = Components.require(ComponentKind.OBJECTIVE, new ComponentSpec(type, all), type);
        return resolved.provider(ObjectiveProvider.class).create(resolved.settings(), context());
    }

    /** The point, loaded the way a user of PyTorch would: by the names of the state dictionary. */
    double[] weights(Objective objective) {
        ComponentSpec spec = ComponentSpec.of("weights-file").with("file", archive().getFileName().toString())
                .with("prefix", name + "/weights/");
        Components.Resolved resolved = Components.require(ComponentKind.INIT, spec, "init");
        return resolved.provider(InitProvider.class).create(objective, resolved.settings(), context());
    }

    double[] array(String array) throws IOException {
        try (NpzFile file = NpzFile.open(archive())) {
            return file.read(name + "/" + array).orElseThrow().values();
        }
    }

    /** Names of the state dictionary, in its order. */
    List<String> stateDictionary() throws IOException {
        String prefix = name + "/weights/";
        try (NpzFile file = NpzFile.open(archive())) {
            return file.names().stream().filter(n -> n.startsWith(prefix)).map(n -> n.substring(prefix.length()))
                    .toList();
        }
    }

    @Override
    public String toString() {
        return type + ", " + name;
    }
}
