package org.brink.networks;

import org.brink.jets.net.RecurrentNet;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Networks of gated recurrent units on sequences. */
@ServiceProvider(service = ObjectiveProvider.class, position = 1310)
public final class GruProvider extends RecurrentProvider {

    public GruProvider() {
        super(RecurrentNet.CellType.GRU);
    }

    @Override
    public String type() {
        return "gru";
    }

    @Override
    public String displayName() {
        return "Gated recurrent unit";
    }
}
