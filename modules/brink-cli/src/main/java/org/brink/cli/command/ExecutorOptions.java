package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Settings;
import org.brink.cli.session.BadInput;
import org.brink.spi.executor.ExecutorProvider;
import org.brink.spi.executor.SweepExecutor;
import org.brink.store.project.ProjectFolder;
import org.brink.sweeps.Executors;
import picocli.CommandLine.Option;

/** What of the command line, and of the project, says where a sweep is run. */
final class ExecutorOptions {

    static final String LOCAL = "local";

    @Option(names = "--jobs", paramLabel = "N", description = "Runs at a time; as many as there are cores if not"
            + " given.")
    private Integer jobs;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that each run computes with; 1 if not given.")
    private Integer threads;

    @Option(names = "--on", paramLabel = "ENGINE", description = "Where to run: local, slurm, or what a plugin brings;"
            + " local if not given.")
    private String engine;

    @Option(names = "--cluster", paramLabel = "NAME=VALUE", description = "A setting of the engine, such as"
            + " partition=short, instead of the project's; may be repeated.")
    private List<String> cluster = List.of();

    @Option(names = "--detach", description = "Submit and leave; --attach comes back.")
    private boolean detach;

    @Option(names = "--attach", description = "Follow what was submitted with --detach.")
    private boolean attach;

    @Option(names = "--emit", paramLabel = "ENGINE", description = "Only write the script, and print it.")
    private String emit;

    /** Whether the script is all that is wanted. */
    boolean emits() {
        return emit != null;
    }

    boolean detaches() {
        return detach;
    }

    boolean attaches() {
        return attach;
    }

    /** The engine that was asked for, or else the local one. */
    ExecutorProvider provider() {
        if (detach && attach) {
            throw BadInput.option("--detach", "--attach as well", "one of them");
        }
        String type = emit != null ? emit : engine == null ? LOCAL : engine;
        if ((detach || attach) && type.equals(LOCAL)) {
            throw BadInput.option(detach ? "--detach" : "--attach", "a sweep of this process",
                    "--on with an engine that goes on by itself, such as slurm");
        }
        try {
            return Executors.require(type, emit != null ? "--emit" : "--on");
        } catch (InvalidInput invalid) {
            throw BadInput.in("sweep", invalid);
        }
    }

    /** The settings for an engine: those of the project that a file belongs to, changed by the command line. */
    Settings settings(ExecutorProvider provider, Path file) throws IOException {
        Map<String, Object> raw = spec(provider, file).params();
        boolean fromProject = !ofProject(provider, file).isEmpty();
        try {
            return Executors.settings(provider, raw, fromProject ? ProjectFolder.FILE + ": cluster.params"
                    : provider.type());
        } catch (InvalidInput invalid) {
            throw BadInput.in("sweep", invalid);
        }
    }

    private static Map<String, Object> ofProject(ExecutorProvider provider, Path file) throws IOException {
        return ProjectFolder.enclosing(file).flatMap(ProjectFolder::cluster)
                .filter(spec -> spec.type().equals(provider.type())).map(ComponentSpec::params).orElse(Map.of());
    }

    /** The engine with its settings, not yet checked. */
    ComponentSpec spec(ExecutorProvider provider, Path file) throws IOException {
        Map<String, Object> raw = new LinkedHashMap<>(ofProject(provider, file));
        put(raw, "jobs", jobs);
        put(raw, "threads", threads);
        for (String each : cluster) {
            Assignment assignment = Assignment.parse("--cluster", each);
            boolean text = provider.schema().find(assignment.path())
                    .map(parameter -> parameter.rawDefault().orElse("") instanceof String).orElse(false);
            raw.put(assignment.path(), text ? assignment.value() : assignment.raw());
        }
        return new ComponentSpec(provider.type(), raw);
    }

    SweepExecutor executor(ExecutorProvider provider, Path file) throws IOException {
        try {
            return provider.create(settings(provider, file));
        } catch (InvalidInput invalid) {
            throw BadInput.in("sweep: " + provider.type(), invalid);
        }
    }

    private static void put(Map<String, Object> raw, String key, Integer value) {
        if (value != null) {
            raw.put(key, (long) value);
        }
    }
}
