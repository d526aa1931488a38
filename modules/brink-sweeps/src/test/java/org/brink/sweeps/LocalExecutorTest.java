package org.brink.sweeps;

import java.util.Map;
import org.brink.spi.executor.ExecutorProvider;
import org.brink.testkit.ExecutorContract;

class LocalExecutorTest extends ExecutorContract {

    @Override
    protected ExecutorProvider provider() {
        return Executors.require("local", "--on");
    }

    @Override
    protected boolean runsHere() {
        return true;
    }

    @Override
    protected Map<String, Object> example() {
        return Map.of("jobs", 4L);
    }
}
