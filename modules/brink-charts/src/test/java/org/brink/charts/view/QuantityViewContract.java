package org.brink.charts.view;

import java.util.List;
import org.brink.api.run.Channel;
import org.brink.testkit.ViewContract;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.MemoryRun;

/** The contract of views that show several channels, on runs that have them. */
abstract class QuantityViewContract extends ViewContract {

    /** The channels that the view shows. */
    abstract List<String> channels();

    @Override
    protected List<MemoryRun> runs() {
        return List.of(run("a", 3), run("b", 5));
    }

    private MemoryRun run(String id, int colour) {
        MemoryRun run = MemoryRun.empty(id, colour, new CoupledQuartic(0, 1));
        for (String channel : channels()) {
            run = run.with("discrete", Channel.scalar(channel, "Test."), new long[] {0, 1, 2},
                    new double[][] {{1, 0.5, 0.1 * colour}});
        }
        return run;
    }
}
