package org.brink.workbench.check;

import java.util.Optional;
import org.brink.engine.check.CheckResult;
import org.brink.engine.check.Coordinates;
import org.brink.engine.check.Finding;
import org.brink.engine.check.Verdict;
import org.brink.spi.objective.Objective;
import org.brink.workbench.ui.Numbers;

/** The worst comparison of a property in sentences. */
final class CheckDetail {

    private CheckDetail() {
    }

    static String of(Objective objective, CheckResult result) {
        Finding worst = result.worst();
        StringBuilder text = new StringBuilder(result.property().doc()).append(".\nWorst along ")
                .append(worst.where());
        text.append(": relative error ").append(CheckTable.brief(worst.error())).append(", tolerance ")
                .append(CheckTable.brief(result.tolerance())).append(".\n");
        String place = worst.component().isPresent()
                ? "Largest difference at " + Coordinates.name(objective, worst.component().getAsInt())
                        + " (coordinate " + Numbers.count(worst.component().getAsInt()) + ")"
                : "One number is compared";
        text.append(place).append(": found ").append(worst.found()).append(", expected ").append(worst.expected())
                .append('.');
        return text.append(advice(result.verdict(), worst).map(advice -> "\n" + advice).orElse("")).toString();
    }

    private static Optional<String> advice(Verdict verdict, Finding worst) {
        return switch (verdict) {
            case PASSED -> Optional.empty();
            case UNRESOLVED -> Optional.of("The differences are uncertain by " + CheckTable.brief(worst.uncertainty())
                    + " themselves: the objective is not smooth here, or not computed precisely enough.");
            case FAILED -> Optional.of("The derivative disagrees by more than rounding and differences explain.");
        };
    }
}
