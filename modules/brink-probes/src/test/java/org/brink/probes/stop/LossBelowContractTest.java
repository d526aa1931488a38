package org.brink.probes.stop;

import java.util.Map;
import org.brink.spi.stop.StopRuleProvider;
import org.brink.testkit.StopRuleContract;

class LossBelowContractTest extends StopRuleContract {

    @Override
    protected StopRuleProvider provider() {
        return new LossBelow();
    }

    @Override
    protected Map<String, Object> firing() {
        return Map.of("value", 1e-6);
    }

    @Override
    protected Map<String, Object> silent() {
        return Map.of("value", -1.0);
    }
}
