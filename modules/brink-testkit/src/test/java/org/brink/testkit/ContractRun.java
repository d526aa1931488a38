package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs a contract inside a test and tells which of its checks failed. */
final class ContractRun {

    private ContractRun() {
    }

    /** Fails unless every check of the contract passes, and there are some. */
    static void assertPasses(Class<? extends ProviderContract<?>> contract) {
        TestExecutionSummary summary = run(contract);
        assertTrue(summary.getTestsSucceededCount() > 5, () -> "checks run: " + summary.getTestsSucceededCount());
        assertEquals(Set.of(), failed(summary));
    }

    /** Fails unless exactly the named checks fail; registration, which faulty components lack, aside. */
    static void assertFails(Class<? extends ProviderContract<?>> contract, String... checks) {
        Set<String> failed = failed(run(contract));
        assertTrue(failed.remove("isRegisteredOnceUnderItsType"), "faulty components are not registered");
        assertEquals(new TreeSet<>(Set.of(checks)), failed);
    }

    private static TestExecutionSummary run(Class<?> contract) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().selectors(selectClass(contract))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }

    private static Set<String> failed(TestExecutionSummary summary) {
        return summary.getFailures().stream()
                .map(failure -> ((MethodSource) failure.getTestIdentifier().getSource().orElseThrow()).getMethodName())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
