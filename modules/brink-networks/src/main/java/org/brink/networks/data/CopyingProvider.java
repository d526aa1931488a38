package org.brink.networks.data;

import java.util.Random;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.DatasetProvider;
import org.openide.util.lookup.ServiceProvider;

/** Sequences of tokens to be remembered and repeated, the copying task of Arjovsky et al. 2016. */
@ServiceProvider(service = DatasetProvider.class, position = 610)
public final class CopyingProvider implements DatasetProvider {

    static final Parameter<Long> DELAY = Parameter.integer("delay",
            "Blank steps between the last token of the question and the first of the answer.")
            .withRange(Range.closed(0, 10_000)).withDefault(0L);

    @Override
    public String type() {
        return "copying";
    }

    @Override
    public String displayName() {
        return "Copying";
    }

    @Override
    public String summary() {
        return "Random tokens in; blanks, then the same tokens out; one-hot, the blank being one token more.";
    }

    @Override
    public Schema schema() {
        return new Schema(Generated.parameters(TokenTask.LENGTH, TokenTask.VOCABULARY, DELAY));
    }

    @Override
    public DataSplit create(Settings settings, CreationContext context) {
        Random random = context.random(type());
        return TokenTask.after(settings, random, settings.get(DELAY).intValue(), tokens -> tokens);
    }
}
