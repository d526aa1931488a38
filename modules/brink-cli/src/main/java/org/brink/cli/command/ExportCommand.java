package org.brink.cli.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunData;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.store.export.CsvExport;
import org.brink.store.run.RunFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: the data of a run in a format of others. */
@Command(name = "export", description = "Writes all data of a run, unsampled and with full precision.")
final class ExportCommand extends SessionCommand {

    private static final String STANDARD_OUTPUT = "-";

    @Parameters(index = "0", paramLabel = "RUNDIR", description = "A run folder, or the beginning of a run's id.")
    private String run;

    @Option(names = "--format", paramLabel = "csv", required = true, description = "Format: csv.")
    private String format;

    @Option(names = "--out", paramLabel = "FILE", required = true,
            description = "The file to write; - for standard output.")
    private String out;

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        if (!format.equals("csv")) {
            throw BadInput.option("--format", Problem.show(format), "csv");
        }
        Optional<OutputFile> file = out.equals(STANDARD_OUTPUT) ? Optional.empty()
                : Optional.of(OutputFile.of(session, out));
        try (RunData data = RunFolders.open(Runs.find(session, run))) {
            if (file.isPresent()) {
                file.get().write(partial -> {
                    try (Writer writer = Files.newBufferedWriter(partial, StandardCharsets.UTF_8)) {
                        CsvExport.write(data, writer);
                    }
                });
            } else {
                Writer writer = new BufferedWriter(new OutputStreamWriter(session.out(), StandardCharsets.UTF_8));
                CsvExport.write(data, writer);
                writer.flush();
            }
        }
        return ExitCode.DONE;
    }
}
