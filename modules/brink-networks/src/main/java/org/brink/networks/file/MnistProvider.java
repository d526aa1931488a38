package org.brink.networks.file;

import java.io.IOException;
import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Parameter;
import org.brink.spi.data.DatasetProvider;
import org.openide.util.lookup.ServiceProvider;

/** MNIST, or a data set in its format such as Fashion-MNIST, from IDX files. */
@ServiceProvider(service = DatasetProvider.class, position = 1010)
public final class MnistProvider extends ImageTask {

    static final Parameter<String> FOLDER = Parameter.file("folder",
            "Folder with train-images-idx3-ubyte, train-labels-idx1-ubyte and the t10k- files for tests; each may be"
            + " compressed, with .gz behind its name.").withDefault("mnist");

    private static final String COMPRESSED = ".gz";

    @Override
    public String type() {
        return "mnist";
    }

    @Override
    public String displayName() {
        return "MNIST";
    }

    @Override
    public String summary() {
        return "Grey images in ten classes from IDX files, also of Fashion-MNIST; one-hot targets.";
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("lecun1998gradient",
                "Yann LeCun and Léon Bottou and Yoshua Bengio and Patrick Haffner",
                "Gradient-Based Learning Applied to Document Recognition", "Proceedings of the IEEE 86(11)", 1998));
    }

    @Override
    Parameter<String> folder() {
        return FOLDER;
    }

    @Override
    ImageSource open(NamedFile folder, boolean test) throws IOException {
        String part = test ? "t10k" : "train";
        return new IdxSource(plainOrCompressed(folder, part + "-images-idx3-ubyte"),
                plainOrCompressed(folder, part + "-labels-idx1-ubyte"));
    }

    private static NamedFile plainOrCompressed(NamedFile folder, String name) {
        NamedFile plain = folder.inside(name);
        NamedFile compressed = folder.inside(name + COMPRESSED);
        return !plain.exists() && compressed.exists() ? compressed : plain;
    }
}
