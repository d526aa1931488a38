package org.brink.networks.file;

import java.io.IOException;
import java.util.Optional;
import org.brink.api.array.NpzFile;
import org.brink.api.array.NumberArray;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.openide.util.lookup.ServiceProvider;

/** Inputs and targets from one archive of NumPy arrays. */
@ServiceProvider(service = DatasetProvider.class, position = 1040)
public final class NpzProvider implements DatasetProvider {

    static final Parameter<String> FILE = Parameter.file("file", "NPZ file with all arrays.");
    static final Parameter<String> INPUTS = Parameter.text("inputs",
            "Name of the array of inputs; the first extent counts the examples, images have their channels last.")
            .withDefault("x");
    static final Parameter<String> TARGETS = Parameter.text("targets",
            "Name of the array of targets, or of class labels.").withDefault("y");
    static final Parameter<Long> CLASSES = Parameter.integer("classes",
            "Number of classes: targets are labels from 0 on and become one-hot; 0 takes targets as they are.")
            .withRange(Range.closed(0, 100_000)).withDefault(0L);
    static final Parameter<String> TEST_INPUTS = Parameter.text("testInputs",
            "Name of the array of inputs held back; empty for none.").withDefault("");
    static final Parameter<String> TEST_TARGETS = Parameter.text("testTargets",
            "Name of the array of targets held back; empty for none.").withDefault("");

    @Override
    public String type() {
        return "npz";
    }

    @Override
    public String displayName() {
        return "NPZ file";
    }

    @Override
    public String summary() {
        return "Inputs and targets from a file of numpy.savez: little-endian f8, f4, i8, i4, u1 or b1, C order.";
    }

    @Override
    public Schema schema() {
        return Schema.of(FILE, INPUTS, TARGETS, CLASSES, TEST_INPUTS, TEST_TARGETS);
    }

    @Override
    public DataSplit create(Settings settings, CreationContext context) {
        NamedFile file = NamedFile.ofData(FILE.name(), settings.get(FILE), context);
        return file.read(path -> {
            try (NpzFile archive = NpzFile.open(path)) {
                return split(settings, file, archive);
            }
        });
    }

    private static DataSplit split(Settings settings, NamedFile file, NpzFile archive) throws IOException {
        int classes = settings.get(CLASSES).intValue();
        Dataset train = ArrayData.of(source(INPUTS, settings, file, archive),
                source(TARGETS, settings, file, archive), classes);
        if (settings.get(TEST_INPUTS).isEmpty() && settings.get(TEST_TARGETS).isEmpty()) {
            return DataSplit.trainOnly(train);
        }
        Dataset test = ArrayData.of(source(TEST_INPUTS, settings, file, archive),
                source(TEST_TARGETS, settings, file, archive), classes);
        return Splits.of(train, test, file);
    }

    private static ArrayData.Source source(Parameter<String> parameter, Settings settings, NamedFile file,
            NpzFile archive) throws IOException {
        String name = settings.get(parameter);
        Optional<NumberArray> array = archive.read(name);
        if (array.isEmpty()) {
            throw new InvalidInput(new Problem("objective.params.data.params." + parameter.name(),
                    Problem.show(name), "the name of an array in " + file.name() + ": "
                    + String.join(", ", archive.names())));
        }
        return new ArrayData.Source(file, name, array.get());
    }
}
