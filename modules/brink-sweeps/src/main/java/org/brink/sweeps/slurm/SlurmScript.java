package org.brink.sweeps.slurm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the script of an array job. */
final class SlurmScript {

    private static final String TASK = "\"$SLURM_ARRAY_TASK_ID\"";

    private SlurmScript() {
    }

    /**
     * The script.
     *
     * @param name of the job
     * @param folder for what the shards print
     * @param shards how many
     * @param arguments of brink-cli, in which {@link #share} stands for the number of the shard
     */
    static String text(SlurmSettings settings, String name, Path folder, int shards, List<String> arguments) {
        List<String> lines = new ArrayList<>();
        lines.add("#!/bin/bash");
        directive(lines, "--job-name=" + name);
        directive(lines, "--array=0-" + (shards - 1));
        directive(lines, "--output=" + quoted(folder.resolve("%A-%a.log").toString().replace("\\", "\\\\")));
        directive(lines, "--open-mode=append");
        directive(lines, "--nodes=1");
        directive(lines, "--ntasks=1");
        directive(lines, "--cpus-per-task=" + settings.cores());
        // a shard that loses its node is started again: what it had stored is not computed a second time
        directive(lines, "--requeue");
        if (!settings.time().matches("[0-4]|0?[0-4]:\\d+|0+:0?[0-4]:\\d+")) {
            // a minute before its time is over a shard stops, so that runs with folders go on from where they were
            directive(lines, "--signal=B:TERM@60");
        }
        option(lines, "--partition=", settings.partition());
        option(lines, "--time=", settings.time());
        option(lines, "--mem=", settings.memory());
        settings.directives().forEach(each -> directive(lines, each));
        lines.add("");
        lines.addAll(settings.prologue());
        // exec, so that signals reach the program itself
        lines.add("exec " + (settings.container().isEmpty() ? "" : settings.container() + " ") + command(settings)
                + " " + arguments.stream().map(SlurmScript::argument).collect(Collectors.joining(" ")));
        return String.join("\n", lines) + "\n";
    }

    /** What stands for the number of a shard among the arguments. */
    static String share() {
        return "SLURM_ARRAY_TASK_ID";
    }

    private static void directive(List<String> lines, String option) {
        lines.add("#SBATCH " + option);
    }

    private static void option(List<String> lines, String option, String value) {
        if (!value.isEmpty()) {
            directive(lines, option + value);
        }
    }

    private static String command(SlurmSettings settings) {
        if (!settings.command().isEmpty()) {
            return settings.command();
        }
        return installed().map(path -> quoted(path.toString())).orElse("brink-cli");
    }

    /** The command line beside which this process runs: its own launcher tells it, the workbench knows its platform. */
    private static Optional<Path> installed() {
        Optional<Path> platform = Optional.ofNullable(System.getProperty("netbeans.home"))
                .map(folder -> Path.of(folder).toAbsolutePath().normalize().getParent());
        return Optional.ofNullable(System.getProperty("brink.home")).map(Path::of).or(() -> platform)
                .map(home -> home.resolve("bin").resolve("brink-cli")).filter(Files::exists);
    }

    private static String argument(String text) {
        return text.startsWith(share() + "/") ? TASK + text.substring(share().length()) : quoted(text);
    }

    /** A text as one word of the shell. */
    private static String quoted(String text) {
        return text.matches("[A-Za-z0-9_./:=%-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
