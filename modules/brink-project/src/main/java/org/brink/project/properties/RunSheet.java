package org.brink.project.properties;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.brink.project.form.Numbers;
import org.brink.project.form.Words;
import org.brink.store.run.RunEnvironment;
import org.openide.nodes.Sheet;
import org.openide.util.Mutex;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** The property sheet of a run: how it went, how it ended, what was run and with what. Read in the background. */
@Messages({
    "SEC_run=Run",
    "SEC_result=Last values",
    "SEC_parameters=Experiment",
    "SEC_environment=Computed with",
    "SEC_warnings=Warnings",
    "RUN_id=Id",
    "RUN_status=Status",
    "RUN_reading=reading\u2026",
    "RUN_started=Started",
    "RUN_steps=Steps taken",
    "RUN_wall=Wall time [s]",
    "RUN_speed=Steps per second",
    "RUN_seed=Seed",
    "RUN_phase=Phase",
    "RUN_phase-period=Period [steps]",
    "RUN_loss=Loss",
    "RUN_gradient-norm=Gradient norm",
    "RUN_sharpness=Sharpness",
    "RUN_sharpness-residual=Sharpness: residual",
    "RUN_sharpness-converged=Sharpness: converged",
    "RUN_threshold=Edge of stability",
    "RUN_yes=yes",
    "RUN_no=no",
    "RUN_brink=Brink",
    "RUN_java=Java",
    "RUN_system=System",
    "RUN_kernel=Kernel",
    "RUN_threads=Threads"
})
public final class RunSheet {

    private static final RequestProcessor READER = new RequestProcessor("Brink run properties", 1);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

    private RunSheet() {
    }

    /** The sheet until the folder is read. */
    public static Sheet reading(String id) {
        Sheet sheet = new Sheet();
        Sheet.Set set = set(sheet, "run", Bundle.SEC_run());
        add(set, "id", Bundle.RUN_id(), id);
        add(set, "status", Bundle.RUN_status(), Bundle.RUN_reading());
        return sheet;
    }

    /** Reads a run folder in the background and hands the sheet over on the event thread. */
    public static void load(Path folder, Consumer<Sheet> receiver) {
        READER.post(() -> {
            Sheet sheet = sheet(folder);
            Mutex.EVENT.readAccess(() -> receiver.accept(sheet));
        });
    }

    static Sheet sheet(Path folder) {
        try {
            return sheet(RunFacts.read(folder));
        } catch (IOException | RuntimeException unreadable) {
            Sheet sheet = new Sheet();
            Sheet.Set set = set(sheet, "run", Bundle.SEC_run());
            add(set, "id", Bundle.RUN_id(), folder.getFileName().toString());
            add(set, "status", Bundle.RUN_status(), String.valueOf(unreadable.getMessage()));
            return sheet;
        }
    }

    private static Sheet sheet(RunFacts facts) {
        Sheet sheet = new Sheet();
        Sheet.Set run = set(sheet, "run", Bundle.SEC_run());
        add(run, "id", Bundle.RUN_id(), facts.data().id());
        add(run, "status", Bundle.RUN_status(), facts.data().status().describe());
        add(run, "started", Bundle.RUN_started(), TIME.format(facts.record().started()));
        add(run, "steps", Bundle.RUN_steps(), Long.toString(facts.record().stepsTaken()));
        add(run, "wall", Bundle.RUN_wall(), String.format(Locale.ROOT, "%.3f", facts.record().wallSeconds()));
        facts.record().stepsPerSecond().ifPresent(speed ->
                add(run, "speed", Bundle.RUN_speed(), String.format(Locale.ROOT, "%.0f", speed)));
        add(run, "seed", Bundle.RUN_seed(), Long.toString(facts.record().seed()));
        results(sheet, facts);
        parameters(sheet, facts.values());
        environment(sheet, facts.record().environment());
        warnings(sheet, facts.record().warnings());
        return sheet;
    }

    private static void results(Sheet sheet, RunFacts facts) {
        if (facts.last().isEmpty()) {
            return;
        }
        Sheet.Set set = set(sheet, "result", Bundle.SEC_result());
        Map<String, String> labels = Map.of("phase", Bundle.RUN_phase(), "phase-period", Bundle.RUN_phase_period(),
                "loss", Bundle.RUN_loss(), "gradient-norm", Bundle.RUN_gradient_norm(),
                "sharpness", Bundle.RUN_sharpness(), "sharpness-residual", Bundle.RUN_sharpness_residual(),
                "sharpness-converged", Bundle.RUN_sharpness_converged(), "threshold", Bundle.RUN_threshold());
        for (String channel : RunFacts.CHANNELS) {
            facts.lastText(channel).ifPresent(text -> add(set, channel, labels.get(channel),
                    !channel.endsWith("converged") ? text : text.equals("1") ? Bundle.RUN_yes() : Bundle.RUN_no()));
        }
    }

    private static void parameters(Sheet sheet, Map<String, Object> values) {
        Sheet.Set set = set(sheet, "parameters", Bundle.SEC_parameters());
        values.forEach((path, value) -> {
            if (!path.equals("brink")) {
                String label = path.replace(".params", "");
                String text = Numbers.formatRaw(value);
                set.put(new ShownProperty(path, label, text, "<html><code>" + Words.escape(path) + "</code></html>"));
            }
        });
    }

    private static void environment(Sheet sheet, RunEnvironment environment) {
        Sheet.Set set = set(sheet, "environment", Bundle.SEC_environment());
        add(set, "brink", Bundle.RUN_brink(), environment.brink());
        add(set, "java", Bundle.RUN_java(), environment.java());
        add(set, "system", Bundle.RUN_system(), environment.system());
        add(set, "kernel", Bundle.RUN_kernel(), environment.kernel());
        add(set, "threads", Bundle.RUN_threads(), Integer.toString(environment.threads()));
    }

    private static void warnings(Sheet sheet, List<String> warnings) {
        if (!warnings.isEmpty()) {
            Sheet.Set set = set(sheet, "warnings", Bundle.SEC_warnings());
            for (int i = 0; i < warnings.size(); i++) {
                add(set, "warning" + i, Integer.toString(i + 1), warnings.get(i));
            }
        }
    }

    private static Sheet.Set set(Sheet sheet, String name, String title) {
        Sheet.Set set = new Sheet.Set();
        set.setName(name);
        set.setDisplayName(title);
        sheet.put(set);
        return set;
    }

    private static void add(Sheet.Set set, String name, String label, String text) {
        set.put(new ShownProperty(name, label, text, text));
    }
}
