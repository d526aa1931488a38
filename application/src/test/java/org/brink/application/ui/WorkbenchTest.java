package org.brink.application.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import junit.framework.AssertionFailedError;
import junit.framework.Test;
import junit.framework.TestCase;
import junit.framework.TestListener;
import junit.framework.TestResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.netbeans.junit.NbModuleSuite;

/**
 * Starts the assembled application in this Java machine and lets the scenarios drive it with mouse and keyboard.
 *
 * <p>The scenarios are JUnit 3 classes, since that is what the platform's container knows. This class runs them itself
 * and reports each as a test of its own: handed to the test runner directly, their failures would be lost.
 */
class WorkbenchTest {

    private static final List<Scenario> SCENARIOS = List.of(
            new Scenario(StartScenario.class, "testTheMainWindowAppears", "testMenusAreTidy",
                    "testFileMenuIsAboutProjects"),
            new Scenario(ProjectScenario.class, "testTheWizardMakesAProject", "testTheTreeShowsTheExperiments",
                    "testAnExperimentShowsItsProperties"),
            new Scenario(CheckScenario.class, "testDerivativesAreChecked", "testTheCheckIsRepeated"),
            new Scenario(RunScenario.class, "testAnExperimentRuns", "testASecondExperimentRuns",
                    "testTwoRunsAreCompared", "testTheComparisonStandsSideBySide",
                    "testTheCommandLineStoresTheSameBits", "testALongRunLeavesTheWindowFree"),
            new Scenario(EventsScenario.class, "testABreakpointPausesTheRun", "testThePausedRunGoesOn"),
            new Scenario(SliceScenario.class, "testASliceIsComputed"),
            new Scenario(ForkScenario.class, "testARunIsForked", "testARunGoesOn"),
            new Scenario(SweepScenario.class, "testASweepIsRun", "testALongSweepIsControlled"),
            new Scenario(StabilityScenario.class, "testTheRegionOfMomentumIsShown", "testWrongValuesAreNamed",
                    "testCoefficientsAreTyped"),
            new Scenario(MapScenario.class, "testADiagramIsComputed", "testValuesAreChosen", "testTheDiagramIsZoomed",
                    "testWrongValuesAreNamed", "testAMapIsComputed", "testAStoredMapOpensAgain"),
            // last, because it leaves another window in front
            new Scenario(PluginScenario.class, "testAPluginIsInstalled"));

    private static Recorder recorder;

    private record Scenario(Class<? extends TestCase> type, String... tests) {

        Stream<String> names() {
            return Stream.of(tests).map(test -> type.getSimpleName() + "." + test);
        }
    }

    @BeforeAll
    static void runTheScenarios() {
        if (GraphicsEnvironment.isHeadless()) {
            return;
        }
        recorder = new Recorder();
        TestResult result = new TestResult();
        result.addListener(recorder);
        suite().run(result);
        assertTrue(result.runCount() > 0, "no scenario ran");
    }

    /** Without a display every scenario is reported as skipped. */
    @TestFactory
    Stream<DynamicTest> scenarios() {
        if (GraphicsEnvironment.isHeadless()) {
            return SCENARIOS.stream().flatMap(Scenario::names).map(name -> DynamicTest.dynamicTest(name,
                    () -> abort("tests of the windows need a display")));
        }
        return recorder.outcomes.entrySet().stream()
                .map(outcome -> DynamicTest.dynamicTest(outcome.getKey(), () -> report(outcome.getValue())));
    }

    private static Test suite() {
        NbModuleSuite.Configuration configuration = NbModuleSuite.emptyConfiguration()
                .gui(true).clusters(".*").enableModules(".*").enableClasspathModules(false)
                .failOnException(Level.INFO);
        for (Scenario scenario : SCENARIOS) {
            configuration = configuration.addTest(scenario.type(), scenario.tests());
        }
        return configuration.suite();
    }

    private static void report(List<Throwable> problems) {
        if (!problems.isEmpty()) {
            AssertionError error = new AssertionError(problems.get(0).getMessage(), problems.get(0));
            problems.stream().skip(1).forEach(error::addSuppressed);
            throw error;
        }
    }

    /** What came of each scenario, in the order in which they ran. */
    private static final class Recorder implements TestListener {

        private final Map<String, List<Throwable>> outcomes = new LinkedHashMap<>();

        @Override
        public void startTest(Test test) {
            of(test);
        }

        @Override
        public void endTest(Test test) {
            // the outcome is complete: problems arrive before the end
        }

        @Override
        public void addError(Test test, Throwable error) {
            of(test).add(error);
        }

        @Override
        public void addFailure(Test test, AssertionFailedError failure) {
            of(test).add(failure);
        }

        private List<Throwable> of(Test test) {
            String name = test instanceof TestCase testCase ? test.getClass().getSimpleName() + "." + testCase.getName()
                    : test.toString();
            return outcomes.computeIfAbsent(name, key -> new ArrayList<>());
        }
    }
}
