package org.brink.landscape;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.openide.util.lookup.ServiceProvider;

/** A stored landscape slice with the trajectories on it. */
@ServiceProvider(service = ViewProvider.class, position = 600)
public final class SliceViewProvider implements ViewProvider {

    /** The name in documents. */
    public static final String TYPE = "slice";

    private static final Parameter<String> SLICE = Parameter.text("slice",
            "Name of the slice in the folder slices of the project, or the path of its folder.");
    private static final Parameter<String> PART = Parameter.choice("part", "What is shown.",
            new Choice("landscape", "The line or plane with the trajectories projected onto it."),
            new Choice("distance", "How far the trajectories are off the line or plane, by step."))
            .withDefault("landscape");

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String displayName() {
        return "Landscape slice";
    }

    @Override
    public String summary() {
        return "Loss or sharpness on a line or plane through the weights, with the trajectories projected onto it.";
    }

    @Override
    public Schema schema() {
        return Schema.of(SLICE, PART);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("li2018visualizing",
                "Hao Li and Zheng Xu and Gavin Taylor and Christoph Studer and Tom Goldstein",
                "Visualizing the Loss Landscape of Neural Nets", "NeurIPS", 2018));
    }

    @Override
    public View create(Settings settings) {
        return new SliceView(settings.get(SLICE), settings.get(PART).equals("distance"));
    }
}
