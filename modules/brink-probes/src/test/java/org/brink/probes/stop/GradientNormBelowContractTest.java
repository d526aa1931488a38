package org.brink.probes.stop;

import java.util.Map;
import org.brink.spi.stop.StopRuleProvider;
import org.brink.testkit.StopRuleContract;

class GradientNormBelowContractTest extends StopRuleContract {

    @Override
    protected StopRuleProvider provider() {
        return new GradientNormBelow();
    }

    @Override
    protected Map<String, Object> firing() {
        return Map.of("value", 1e-6);
    }

    @Override
    protected Map<String, Object> silent() {
        return Map.of("value", 0.0);
    }
}
