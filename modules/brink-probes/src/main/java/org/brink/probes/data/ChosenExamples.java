package org.brink.probes.data;

import java.util.List;
import java.util.stream.IntStream;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Predictive;

/** The examples that a probe of single examples looks at. */
public final class ChosenExamples {

    public static final String TRAIN = "train";
    public static final String TEST = "test";

    public static final Parameter<String> EXAMPLES = Parameter.choice("examples", "Which examples to look at.",
            new Choice(TRAIN, "those that the objective is made of"),
            new Choice(TEST, "those that were held back"))
            .withDefault(TRAIN);

    static final Parameter<List<Long>> INDICES = Parameter.integers("indices",
            "The chosen examples, counted from 0; an empty list chooses all.")
            .withRange(Range.closed(0, Integer.MAX_VALUE)).withDefault(List.of());

    static final Parameter<Long> LIMIT = Parameter.integer("limit",
            "Largest number of values that are stored at a step. Guards against storing a large data set by mistake.")
            .withRange(Range.atLeast(1)).withDefault(1000L);

    private ChosenExamples() {
    }

    /**
     * The chosen examples.
     *
     * @param perExample how many values are stored for each
     * @throws InvalidInput if there are no such examples, or too many
     */
    static Dataset of(Predictive objective, Settings settings, int perExample) {
        Dataset all = settings.get(EXAMPLES).equals(TEST) ? DataAbility.test(objective) : objective.data().train();
        List<Long> wanted = settings.get(INDICES);
        long count = wanted.isEmpty() ? all.count() : wanted.size();
        if (count * perExample > settings.get(LIMIT)) {
            throw new InvalidInput(new Problem("params.limit", Long.toString(settings.get(LIMIT)), "an integer >= "
                    + count * perExample + ", the values of " + count + " examples, or fewer indices"));
        }
        for (long index : wanted) {
            if (index >= all.count()) {
                throw new InvalidInput(new Problem("params.indices", Long.toString(index),
                        "integers < " + all.count() + ", the number of " + settings.get(EXAMPLES) + " examples"));
            }
        }
        return all.select(wanted.isEmpty() ? IntStream.range(0, all.count()).toArray()
                : wanted.stream().mapToInt(Long::intValue).toArray());
    }
}
