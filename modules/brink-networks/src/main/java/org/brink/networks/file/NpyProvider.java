package org.brink.networks.file;

import org.brink.api.array.NpyReader;
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

/** Inputs and targets from arrays that NumPy saved one to a file. */
@ServiceProvider(service = DatasetProvider.class, position = 1030)
public final class NpyProvider implements DatasetProvider {

    static final Parameter<String> INPUTS = Parameter.file("inputs",
            "NPY file of the inputs; the first extent counts the examples, images have their channels last.");
    static final Parameter<String> TARGETS = Parameter.file("targets", "NPY file of the targets, or of class labels.");
    static final Parameter<Long> CLASSES = Parameter.integer("classes",
            "Number of classes: targets are labels from 0 on and become one-hot; 0 takes targets as they are.")
            .withRange(Range.closed(0, 100_000)).withDefault(0L);
    static final Parameter<String> TEST_INPUTS = Parameter.file("testInputs",
            "NPY file of inputs held back; empty for none.").withDefault("");
    static final Parameter<String> TEST_TARGETS = Parameter.file("testTargets",
            "NPY file of targets held back; empty for none.").withDefault("");

    @Override
    public String type() {
        return "npy";
    }

    @Override
    public String displayName() {
        return "NPY files";
    }

    @Override
    public String summary() {
        return "Inputs and targets from files of numpy.save: little-endian f8, f4, i8, i4, u1 or b1, C order.";
    }

    @Override
    public Schema schema() {
        return Schema.of(INPUTS, TARGETS, CLASSES, TEST_INPUTS, TEST_TARGETS);
    }

    @Override
    public DataSplit create(Settings settings, CreationContext context) {
        if (settings.get(TEST_INPUTS).isEmpty() != settings.get(TEST_TARGETS).isEmpty()) {
            Parameter<String> missing = settings.get(TEST_INPUTS).isEmpty() ? TEST_INPUTS : TEST_TARGETS;
            throw new InvalidInput(new Problem("objective.params.data.params." + missing.name(), "nothing",
                    "a file, because only one of testInputs and testTargets is given"));
        }
        int classes = settings.get(CLASSES).intValue();
        Dataset train = ArrayData.of(source(INPUTS, settings, context), source(TARGETS, settings, context), classes);
        if (settings.get(TEST_INPUTS).isEmpty()) {
            return DataSplit.trainOnly(train);
        }
        ArrayData.Source inputs = source(TEST_INPUTS, settings, context);
        Dataset test = ArrayData.of(inputs, source(TEST_TARGETS, settings, context), classes);
        return Splits.of(train, test, inputs.file());
    }

    private static ArrayData.Source source(Parameter<String> parameter, Settings settings, CreationContext context) {
        NamedFile file = NamedFile.ofData(parameter.name(), settings.get(parameter), context);
        return new ArrayData.Source(file, "", file.read(NpyReader::read));
    }
}
