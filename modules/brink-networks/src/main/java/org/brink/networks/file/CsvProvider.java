package org.brink.networks.file;

import java.util.List;
import org.brink.api.array.NumberArray;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Choice;
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

/** Inputs and targets from the columns of a text file, one example to a row. */
@ServiceProvider(service = DatasetProvider.class, position = 1020)
public final class CsvProvider implements DatasetProvider {

    static final Parameter<String> FILE = Parameter.file("file", "Text file with one example to a row, in UTF-8.");
    static final Parameter<Boolean> HEADER = Parameter.flag("header", "Whether the first row names the columns.")
            .withDefault(true);
    static final Parameter<String> INPUTS = Parameter.text("inputs",
            "Columns of the inputs, joined by commas: names, or numbers from 1 on without a header. Empty for all that"
            + " are no targets.").withDefault("");
    static final Parameter<String> TARGETS = Parameter.text("targets",
            "Columns of the targets, joined by commas. Empty for the last one.").withDefault("");
    static final Parameter<Long> CLASSES = Parameter.integer("classes",
            "Number of classes: the target is a label from 0 on and becomes one-hot; 0 takes targets as they are.")
            .withRange(Range.closed(0, 100_000)).withDefault(0L);
    static final Parameter<Long> TEST_ROWS = Parameter.integer("testRows",
            "How many of the last rows are held back for tests.").withRange(Range.NON_NEGATIVE).withDefault(0L);
    static final Parameter<String> SEPARATOR = Parameter.choice("separator", "What stands between two fields.",
            new Choice("comma", ","), new Choice("semicolon", ";"), new Choice("tab", "the tabulator"))
            .withDefault("comma");

    @Override
    public String type() {
        return "csv";
    }

    @Override
    public String displayName() {
        return "CSV file";
    }

    @Override
    public String summary() {
        return "Inputs and targets from the columns of a text file with one example to a row.";
    }

    @Override
    public Schema schema() {
        return Schema.of(FILE, HEADER, INPUTS, TARGETS, CLASSES, TEST_ROWS, SEPARATOR);
    }

    @Override
    public DataSplit create(Settings settings, CreationContext context) {
        NamedFile file = NamedFile.ofData(FILE.name(), settings.get(FILE), context);
        char separator = switch (settings.get(SEPARATOR)) {
            case "semicolon" -> ';';
            case "tab" -> '\t';
            default -> ',';
        };
        CsvTable table = file.read(path -> CsvTable.read(file, path, separator, settings.get(HEADER)));
        List<Integer> targets = settings.get(TARGETS).isEmpty() ? List.of(table.columns().size() - 1)
                : table.find(settings.get(TARGETS), TARGETS.name());
        List<Integer> inputs = settings.get(INPUTS).isEmpty() ? table.others(targets)
                : table.find(settings.get(INPUTS), INPUTS.name());
        if (inputs.isEmpty()) {
            throw file.wrong("no column but the targets", "at least one column of inputs");
        }
        int classes = settings.get(CLASSES).intValue();
        if (classes > 0 && targets.size() > 1) {
            throw new InvalidInput(new Problem("objective.params.data.params." + TARGETS.name(),
                    targets.size() + " columns", "one column of labels, because classes is " + classes));
        }
        long held = settings.get(TEST_ROWS);
        if (held >= table.rows()) {
            throw new InvalidInput(new Problem("objective.params.data.params." + TEST_ROWS.name(),
                    Long.toString(held), "less than the " + table.rows() + " rows of " + file.name()));
        }
        int trainRows = table.rows() - (int) held;
        Dataset train = data(file, table, inputs, targets, 0, trainRows, classes);
        return held == 0 ? DataSplit.trainOnly(train)
                : Splits.of(train, data(file, table, inputs, targets, trainRows, table.rows(), classes), file);
    }

    private static Dataset data(NamedFile file, CsvTable table, List<Integer> inputs, List<Integer> targets, int from,
            int to, int classes) {
        ArrayData.Source x = new ArrayData.Source(file, "", array(table, inputs, from, to));
        return ArrayData.of(x, new ArrayData.Source(file, "", array(table, targets, from, to)), classes);
    }

    private static NumberArray array(CsvTable table, List<Integer> columns, int from, int to) {
        return new NumberArray(List.of(to - from, columns.size()), table.values(columns, from, to));
    }
}
