package org.brink.cli.command;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunData;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.landscape.SliceExport;
import org.brink.landscape.SliceFolder;
import org.brink.maps.MapExport;
import org.brink.maps.MapFolder;
import org.brink.store.export.CsvExport;
import org.brink.store.export.JsonExport;
import org.brink.store.export.NpzExport;
import org.brink.store.run.RunFolders;
import org.brink.sweeps.SweepFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: the data of a run in a format of others. */
@Command(name = "export", description = "Writes all data of a run or slice, unsampled and with full precision.")
final class ExportCommand extends SessionCommand {

    private static final String STANDARD_OUTPUT = "-";
    private static final int BUFFER = 1 << 16;

    @Parameters(index = "0", paramLabel = "RUNDIR|SLICEDIR|MAPDIR|SWEEPDIR",
            description = "A run folder, the beginning of a run's id, or the folder of a slice,"
                    + " map or sweep.")
    private String run;

    @Option(names = "--format", paramLabel = "csv|npz|json", required = true,
            description = "Format: csv, npz (arrays of NumPy) or json.")
    private String format;

    @Option(names = "--out", paramLabel = "FILE", required = true,
            description = "The file to write; - for standard output.")
    private String out;

    @Option(names = "--group-by", paramLabel = "PATH,...|axes",
            description = "Of a sweep: one row for all cells with the same values at these paths; of all axes but the"
                    + " seed with the word axes.")
    private String groupBy;

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        Export export = export();
        Optional<OutputFile> file = out.equals(STANDARD_OUTPUT) ? Optional.empty()
                : Optional.of(OutputFile.of(session, out));
        Path slice = session.resolve(run);
        if (SweepFolder.isSweep(slice)) {
            SweepFolder sweep = SweepFolder.open(slice);
            write(file, stream -> GroupedSweep.export(sweep, format, groupBy, stream));
            return ExitCode.DONE;
        }
        if (groupBy != null) {
            throw BadInput.option("--group-by", "what is no sweep", "the folder of a sweep");
        }
        if (SliceFolder.isSlice(slice)) {
            write(file, stream -> write(slice, stream));
            return ExitCode.DONE;
        }
        if (MapFolder.isMap(slice)) {
            write(file, stream -> MapExport.write(slice, format, stream));
            return ExitCode.DONE;
        }
        try (RunData data = RunFolders.open(Runs.find(session, run))) {
            write(file, stream -> export.write(data, stream));
        }
        return ExitCode.DONE;
    }

    private void write(Optional<OutputFile> file, Content content) throws IOException {
        if (file.isPresent()) {
            file.get().write(partial -> {
                try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(partial), BUFFER)) {
                    content.writeTo(stream);
                }
            });
        } else {
            OutputStream stream = new BufferedOutputStream(session.out(), BUFFER);
            content.writeTo(stream);
            stream.flush();
        }
    }

    private void write(Path slice, OutputStream stream) throws IOException {
        switch (format) {
            case "npz" -> SliceExport.npz(slice, stream);
            case "json" -> SliceExport.json(slice, stream);
            default -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                SliceExport.csv(SliceFolder.read(slice), writer);
                writer.flush();
            }
        }
    }

    private Export export() {
        return switch (format) {
            case "csv" -> text(CsvExport::write);
            case "json" -> text(JsonExport::write);
            case "npz" -> NpzExport::write;
            default -> throw BadInput.option("--format", Problem.show(format), "csv, npz or json");
        };
    }

    private static Export text(TextExport export) {
        return (data, stream) -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            export.write(data, writer);
            writer.flush();
        };
    }

    /** Writes bytes and leaves the stream open. */
    @FunctionalInterface
    private interface Content {

        void writeTo(OutputStream stream) throws IOException;
    }

    /** Writes a run as bytes and leaves the stream open. */
    @FunctionalInterface
    private interface Export {

        void write(RunData data, OutputStream stream) throws IOException;
    }

    /** Writes a run as text. */
    @FunctionalInterface
    private interface TextExport {

        void write(RunData data, Appendable out) throws IOException;
    }
}
