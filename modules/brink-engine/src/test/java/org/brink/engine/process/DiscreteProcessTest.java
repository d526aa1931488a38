package org.brink.engine.process;

import org.brink.spi.process.ProcessProvider;
import org.brink.testkit.ProcessContract;

class DiscreteProcessTest extends ProcessContract {

    @Override
    protected ProcessProvider provider() {
        return new DiscreteProcessProvider();
    }
}
