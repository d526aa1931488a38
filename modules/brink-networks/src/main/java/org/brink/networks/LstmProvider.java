package org.brink.networks;

import org.brink.jets.net.RecurrentNet;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Networks of long short-term memory on sequences. */
@ServiceProvider(service = ObjectiveProvider.class, position = 1300)
public final class LstmProvider extends RecurrentProvider {

    public LstmProvider() {
        super(RecurrentNet.CellType.LSTM);
    }

    @Override
    public String type() {
        return "lstm";
    }

    @Override
    public String displayName() {
        return "Long short-term memory";
    }
}
