package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.cli.CommandLineTest;
import org.brink.cli.session.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdCommandTest extends CommandLineTest {

    private Map<?, ?> json(String... args) {
        return (Map<?, ?>) brink(args).expect(ExitCode.DONE).json();
    }

    @ParameterizedTest
    @CsvSource({"gd, 2", "momentum, 3.8", "nesterov, 1.357143", "adam, 38", "nadam, 13.571429"})
    void thresholdsOfOptimizers(String type, double expected) {
        Map<?, ?> json = json("threshold", type, "--json");
        assertEquals(expected, (Double) json.get("threshold"), 1e-6);
        assertEquals(Math.PI, (Double) json.get("frequency"), 0);
    }

    @Test
    void explainsItselfToPeople() {
        String text = brink("threshold", "adam", "--set", "beta1=0.5", "--step-size", "0.01").expect(ExitCode.DONE)
                .out();
        assertEquals("""
                filter       Q(z) = 0.5 / (1 − 0.5z⁻¹)
                threshold    λmax(P⁻¹H) = 6, with the step size inside P
                sharpness    λmax(H) = 600 where P = I/η
                oscillation  period 2: consecutive steps alternate
                """, text);
    }

    @Test
    void anyFilterByItsCoefficients() {
        Map<?, ?> json = json("threshold", "--numerator", "0,1", "--json");
        assertEquals(1, (Double) json.get("threshold"), 1e-12);
        assertEquals(6, (Double) json.get("period"), 1e-12);
        assertEquals(List.of(0.0, 1.0), json.get("numerator"));
        Map<?, ?> decay = json("threshold", "--numerator", "1", "--denominator", "1,-0.9", "--retention", "0.5",
                "--json");
        assertEquals(1.5 * 1.9, (Double) decay.get("threshold"), 1e-12);
    }

    @Test
    void weightDecayCountsForOptimizersToo() {
        String text = brink("threshold", "weight-decay", "--set", "rate=0.1").expect(ExitCode.DONE).out();
        assertTrue(text.contains("retention    0.9\n") && text.contains("= 1.9,"), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "threshold | Give either an optimizer or --numerator.",
        "threshold gd --numerator 1 | Give either",
        "threshold rocket | an installed optimizer",
        "threshold gd --set beta=1 | optimizer.params.beta: found an unknown key",
        "threshold sam | linear filter of the gradients",
        "threshold --numerator 1 --denominator 1,-1 | all poles inside the unit circle",
        "threshold --numerator=-1 | positive gain",
        "threshold --numerator 1 --denominator 0 | the first of them not 0",
        "threshold --numerator 1 --retention 2 | --retention: found 2.0",
        "threshold gd --step-size 0 | --step-size: found 0.0",
        "threshold gd --step=-1 | --step: found -1"})
    void badInputIsNamed(String line, String expected) {
        Result result = brink(line.split(" ")).expect(ExitCode.BAD_INPUT);
        assertTrue(result.err().contains(expected), result.err());
    }
}
