package org.brink.objectives.logcosh;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Objective {@code log-cosh-product}: L = log cosh(xy). */
@ServiceProvider(service = ObjectiveProvider.class, position = 400)
public final class LogCoshProductProvider implements ObjectiveProvider {

    private static final Citation AHN = Citation.paper("ahn2023threshold",
            "Kwangjun Ahn and Sébastien Bubeck and Sinho Chewi and Yin Tat Lee and Felipe Suarez and Yi Zhang",
            "Learning threshold neurons via the \"edge of stability\"", "NeurIPS 2023, arXiv:2212.07469", 2023);

    private static final Citation SONG = Citation.paper("song2023trajectory", "Minhak Song and Chulhee Yun",
            "Trajectory Alignment: Understanding the Edge of Stability Phenomenon via Bifurcation Theory",
            "NeurIPS 2023, arXiv:2307.04204", 2023);

    @Override
    public String type() {
        return "log-cosh-product";
    }

    @Override
    public String displayName() {
        return "Log cosh of a product";
    }

    @Override
    public String summary() {
        return "L = log cosh(xy), on which trajectories align before they settle just below the edge.";
    }

    @Override
    public List<Citation> citations() {
        return List.of(AHN, SONG);
    }

    @Override
    public Objective create(Settings settings, CreationContext context) {
        return new LogCoshProduct();
    }
}
