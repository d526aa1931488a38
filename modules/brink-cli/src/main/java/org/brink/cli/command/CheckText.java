package org.brink.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brink.api.experiment.Precision;
import org.brink.cli.text.Numbers;
import org.brink.cli.text.TextTable;
import org.brink.engine.check.CheckReport;
import org.brink.engine.check.CheckResult;
import org.brink.engine.StartingPoint;
import org.brink.engine.check.Coordinates;
import org.brink.engine.check.Finding;
import org.brink.engine.check.Verdict;
import org.brink.spi.objective.Objective;

/** The report of a check for people and for programs. */
final class CheckText {

    private final StartingPoint start;
    private final Objective objective;
    private final CheckReport report;

    CheckText(StartingPoint start, CheckReport report) {
        this.start = start;
        this.objective = start.objective();
        this.report = report;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(start.experiment().objective().type()).append(" at its initial point: ")
                .append(Numbers.grouped(report.dimension())).append(" coordinates in ")
                .append(objective.blocks().size()).append(objective.blocks().size() == 1 ? " block" : " blocks")
                .append(", L = ").append(Numbers.text(report.value())).append("\n\n");
        if (start.experiment().precision() != Precision.FLOAT64) {
            text.append("Computed in ").append(start.experiment().precision().id())
                    .append("; compared with differences in ").append(Precision.FLOAT64.id()).append(".\n\n");
        }
        TextTable table = TextTable.leftAligned("");
        table.row("check", "verdict", "worst error", "tolerance", "comparisons", "where");
        for (CheckResult result : report.results()) {
            table.row(result.property().id(), result.verdict().id(), brief(result.worst().error()),
                    brief(result.tolerance()), Integer.toString(result.comparisons()), result.worst().where());
        }
        text.append(table);
        for (CheckResult result : report.results()) {
            if (result.verdict() != Verdict.PASSED) {
                text.append('\n').append(detail(result));
            }
        }
        text.append('\n').append(report.passed() ? "All derivatives passed.\n" : "Not all derivatives passed.\n");
        return text.append(report.allCoordinates() ? "" : "Coordinates were not checked one by one, because there are"
                + " too many; every block was, along a random direction.\n").toString();
    }

    private String detail(CheckResult result) {
        Finding worst = result.worst();
        StringBuilder text = new StringBuilder(result.property().id()).append(": ").append(result.property().doc());
        text.append("\n  along ").append(worst.where());
        worst.component().ifPresent(i -> text.append("\n  largest difference at entry ").append(i).append(", ")
                .append(Coordinates.name(objective, i)));
        text.append("\n  found ").append(worst.found()).append(", expected ").append(worst.expected()).append('\n');
        if (result.verdict() == Verdict.UNRESOLVED) {
            text.append("  The differences are uncertain by ").append(brief(worst.uncertainty()))
                    .append(" themselves: the objective is not smooth or not computed precisely enough here.\n");
        }
        return text.toString();
    }

    private static String brief(double error) {
        return error == 0 ? "0" : Double.isFinite(error) ? String.format(Locale.ROOT, "%.1e", error)
                : Double.toString(error);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("objective", start.experiment().objective().type());
        json.put("precision", start.experiment().precision().id());
        json.put("dimension", (long) report.dimension());
        json.put("value", Numbers.json(report.value()));
        json.put("passed", report.passed());
        json.put("allCoordinates", report.allCoordinates());
        List<Object> checks = new ArrayList<>();
        report.results().forEach(result -> checks.add(json(result)));
        json.put("checks", checks);
        return json;
    }

    private Map<String, Object> json(CheckResult result) {
        Finding worst = result.worst();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("check", result.property().id());
        json.put("verdict", result.verdict().id());
        json.put("worstError", Numbers.json(worst.error()));
        json.put("tolerance", result.tolerance());
        json.put("uncertainty", Numbers.json(worst.uncertainty()));
        json.put("comparisons", (long) result.comparisons());
        json.put("where", worst.where());
        worst.component().ifPresent(i -> {
            json.put("component", (long) i);
            json.put("coordinate", Coordinates.name(objective, i));
            Coordinates.block(objective, i).ifPresent(block -> json.put("block", block.name()));
        });
        json.put("found", Numbers.json(worst.found()));
        json.put("expected", Numbers.json(worst.expected()));
        return json;
    }
}
