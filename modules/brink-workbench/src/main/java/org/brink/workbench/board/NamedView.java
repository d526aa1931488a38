package org.brink.workbench.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.parameter.Problem;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;

/**
 * A view with what it was made from.
 *
 * @param spec type and parameters
 * @param name what menus call it
 * @param view draws it
 */
public record NamedView(ComponentSpec spec, String name, View view) {

    /** The view of a specification; one that says what is wrong if it cannot be made, as when a plugin is gone. */
    public static NamedView of(ComponentSpec spec) {
        List<Problem> problems = new ArrayList<>();
        Optional<Components.Resolved> resolved = Components.resolve(ComponentKind.VIEW, spec, "view", problems);
        if (!problems.isEmpty() || resolved.isEmpty()) {
            ChartModel message = new ChartModel(spec.type(), Axis.steps(), Axis.linear(""), List.of(),
                    "This chart cannot be drawn: " + problems.get(0));
            return new NamedView(spec, spec.type(), runs -> message);
        }
        ViewProvider provider = resolved.get().provider(ViewProvider.class);
        return new NamedView(spec, provider.displayName(), provider.create(resolved.get().settings()));
    }

    /** A chart of one channel. */
    public static ComponentSpec series(String process, String channel) {
        return new ComponentSpec("series", Map.of("channel", channel, "process", process));
    }
}
