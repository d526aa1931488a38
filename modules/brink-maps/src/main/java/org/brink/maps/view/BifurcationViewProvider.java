package org.brink.maps.view;

import java.util.Optional;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.maps.StoredMap;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.openide.util.lookup.ServiceProvider;

/** A stored bifurcation diagram. */
@ServiceProvider(service = ViewProvider.class, position = 700)
public final class BifurcationViewProvider implements ViewProvider {

    private static final String TITLE = BifurcationChart.TITLE;

    @Override
    public String type() {
        return "bifurcation";
    }

    @Override
    public String displayName() {
        return TITLE;
    }

    @Override
    public String summary() {
        return "What trajectories visit after a burn-in, over one number of the experiment, with exact borders.";
    }

    @Override
    public Schema schema() {
        return Schema.of(StoredMaps.MAP);
    }

    @Override
    public boolean needsRuns() {
        return false;
    }

    @Override
    public View create(Settings settings) {
        String name = settings.get(StoredMaps.MAP);
        return runs -> StoredMaps.draw(name, StoredMap.Kind.BIFURCATION, runs, TITLE,
                map -> BifurcationChart.of(map, Optional.empty()));
    }
}
