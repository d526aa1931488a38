package org.brink.networks.data;

import java.util.Arrays;
import java.util.Random;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.DatasetProvider;
import org.openide.util.lookup.ServiceProvider;

/** Sequences of tokens to be put in order. */
@ServiceProvider(service = DatasetProvider.class, position = 600)
public final class SortingProvider implements DatasetProvider {

    static final Parameter<Boolean> AFTER = Parameter.flag("after", "Whether the answer comes after the question, with"
            + " a blank as further token elsewhere, as networks need that see only the past.").withDefault(false);

    @Override
    public String type() {
        return "sorting";
    }

    @Override
    public String displayName() {
        return "Sorting";
    }

    @Override
    public String summary() {
        return "Random tokens in, the same tokens in ascending order out; one-hot.";
    }

    @Override
    public Schema schema() {
        return new Schema(Generated.parameters(TokenTask.LENGTH, TokenTask.VOCABULARY, AFTER));
    }

    @Override
    public DataSplit create(Settings settings, CreationContext context) {
        Random random = context.random(type());
        TokenTask.Answer sorted = tokens -> Arrays.stream(tokens).sorted().toArray();
        return settings.get(AFTER) ? TokenTask.after(settings, random, 0, sorted)
                : TokenTask.beside(settings, random, sorted);
    }
}
