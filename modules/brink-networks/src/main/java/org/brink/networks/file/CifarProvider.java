package org.brink.networks.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Parameter;
import org.brink.spi.data.DatasetProvider;
import org.openide.util.lookup.ServiceProvider;

/** CIFAR-10 from the binary version of its files. */
@ServiceProvider(service = DatasetProvider.class, position = 1000)
public final class CifarProvider extends ImageTask {

    static final Parameter<String> FOLDER = Parameter.file("folder",
            "Folder with data_batch_1.bin to data_batch_5.bin and test_batch.bin, as the binary version is unpacked.")
            .withDefault("cifar-10-batches-bin");

    private static final int BATCHES = 5;

    @Override
    public String type() {
        return "cifar10";
    }

    @Override
    public String displayName() {
        return "CIFAR-10";
    }

    @Override
    public String summary() {
        return "Colour images of 32 × 32 pixels in ten classes, from the binary batches; one-hot targets.";
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("krizhevsky2009learning", "Alex Krizhevsky",
                "Learning Multiple Layers of Features from Tiny Images", "University of Toronto", 2009));
    }

    @Override
    Parameter<String> folder() {
        return FOLDER;
    }

    /** Batches are read in order, and only as many as are there: the first is needed, the others where asked for. */
    @Override
    ImageSource open(NamedFile folder, boolean test) throws IOException {
        List<NamedFile> batches = new ArrayList<>();
        if (test) {
            batches.add(folder.inside("test_batch.bin"));
        }
        for (int i = 1; !test && i <= BATCHES; i++) {
            NamedFile batch = folder.inside("data_batch_" + i + ".bin");
            if (i == 1 || batch.exists()) {
                batches.add(batch);
            }
        }
        return new CifarSource(batches);
    }
}
