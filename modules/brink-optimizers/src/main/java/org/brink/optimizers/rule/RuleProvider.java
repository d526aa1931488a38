package org.brink.optimizers.rule;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.spi.optimizer.OptimizerProvider;

/** What a provider says about its optimizer, gathered in one place. */
public abstract class RuleProvider implements OptimizerProvider {

    private final String type;
    private final String displayName;
    private final String summary;
    private final List<Citation> citations;
    private final Schema schema;

    /** The texts of {@link org.brink.spi.ComponentProvider}, the sources, and the parameters. */
    protected RuleProvider(String type, String displayName, String summary, List<Citation> citations,
            Parameter<?>... parameters) {
        this.type = type;
        this.displayName = displayName;
        this.summary = summary;
        this.citations = citations;
        this.schema = Schema.of(parameters);
    }

    @Override
    public final String type() {
        return type;
    }

    @Override
    public final String displayName() {
        return displayName;
    }

    @Override
    public final String summary() {
        return summary;
    }

    @Override
    public final Schema schema() {
        return schema;
    }

    @Override
    public final List<Citation> citations() {
        return citations;
    }
}
