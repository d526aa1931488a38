package org.brink.sweeps;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import org.brink.api.array.NpzFile;
import org.brink.api.array.NpzWriter;
import org.brink.api.experiment.SweepAxis;
import org.brink.api.experiment.SweepAxis.Track;
import org.brink.api.run.RunStatus;
import org.brink.api.run.RunStatus.State;
import org.brink.store.document.AtomicFile;

/**
 * The table of a sweep on the disk: {@value #RESULTS}, an archive for {@code numpy.load} with one row to a cell, by
 * number of cell; {@value #DETAILS} with the reasons; and {@value #TIMES}, apart, because times are never the same
 * twice while everything else is.
 */
final class TableFiles {

    static final String RESULTS = "results.npz";
    static final String DETAILS = "details.txt";
    static final String TIMES = "times.npz";

    private static final String CELL = "cell";
    private static final String RUN = "run";
    private static final String STATUS = "status";
    private static final String OBSERVED = "observed";
    private static final String SECONDS = "seconds";
    private static final String SWEEP = "sweep";
    private static final String AXIS = "axis.";
    private static final String ROWS = ".rows";
    private static final int HALF = 32;
    private static final long LOW = (1L << HALF) - 1;
    private static final int DIGITS = 12;

    private TableFiles() {
    }

    /** The id of a sweep as one number that a double holds exactly. */
    private static long number(String sweep) {
        return Long.parseLong(sweep.substring(0, DIGITS), 16);
    }

    /** Changes when the table is written anew. */
    static Object stamp(Path folder) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(folder.resolve(RESULTS), BasicFileAttributes.class);
            return Arrays.asList(now.fileKey(), now.lastModifiedTime(), now.size());
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    static void write(Path folder, SweepPlan plan, SweepTable table) throws IOException {
        int[] cells = table.knownCells();
        StringBuilder details = new StringBuilder();
        for (int cell : cells) {
            String detail = table.status(cell).detail();
            if (!detail.isEmpty()) {
                details.append(cell).append('\t').append(detail).append('\n');
            }
        }
        AtomicFile.write(folder.resolve(DETAILS), details.toString());
        AtomicFile.writeStream(folder.resolve(TIMES), out -> writeTimes(out, table, cells));
        // last: it says which cells there are
        AtomicFile.writeStream(folder.resolve(RESULTS), out -> writeResults(out, plan, table, cells));
    }

    private static void writeTimes(OutputStream out, SweepTable table, int[] cells) throws IOException {
        NpzWriter npz = new NpzWriter(out);
        reals(npz, SECONDS, cells, table::seconds);
        npz.finish();
    }

    static void writeResults(OutputStream out, SweepPlan plan, SweepTable table, int[] cells)
            throws IOException {
        NpzWriter npz = new NpzWriter(out);
        npz.beginIntegers(SWEEP, List.of());
        npz.put(number(plan.id()));
        npz.end();
        integers(npz, CELL, cells, cell -> cell);
        npz.beginIntegers(RUN, List.of((long) cells.length, 2L));
        for (int cell : cells) {
            npz.put(table.key(cell) >>> HALF);
            npz.put(table.key(cell) & LOW);
        }
        npz.end();
        integers(npz, STATUS, cells, cell -> table.status(cell).state().ordinal());
        integers(npz, OBSERVED, cells, table::observed);
        writeAxes(npz, plan, cells);
        Map<String, SweepTable.Column> columns = table.columns();
        for (String channel : table.channels()) {
            SweepTable.Column column = columns.get(channel);
            integers(npz, channel + ROWS, cells, cell -> column.rows[cell]);
            for (Map.Entry<String, double[]> entry : statistics(column).entrySet()) {
                double[] values = entry.getValue();
                reals(npz, channel + entry.getKey(), cells,
                        cell -> column.rows[cell] > 0 ? values[cell] : Double.NaN);
            }
        }
        npz.finish();
    }

    private static Map<String, double[]> statistics(SweepTable.Column column) {
        Map<String, double[]> all = new LinkedHashMap<>();
        all.put("." + SweepTable.Statistic.LAST.id(), column.last);
        all.put("." + SweepTable.Statistic.LEAST.id(), column.least);
        all.put("." + SweepTable.Statistic.MOST.id(), column.most);
        return all;
    }

    /** The values of numeric axes, and the places in the list of others. */
    private static void writeAxes(NpzWriter npz, SweepPlan plan, int[] cells) throws IOException {
        for (int i = 0; i < plan.axes().size(); i++) {
            SweepAxis axis = plan.axes().get(i);
            int which = i;
            for (Track track : axis.tracks()) {
                boolean numeric = track.values().list().stream().allMatch(Number.class::isInstance);
                reals(npz, AXIS + track.path(), cells, cell -> {
                    int index = plan.indices(cell)[which];
                    return numeric ? ((Number) track.values().get(index)).doubleValue() : index;
                });
            }
        }
    }

    private static void integers(NpzWriter npz, String name, int[] cells, IntToLongFunction value)
            throws IOException {
        npz.beginIntegers(name, List.of((long) cells.length));
        for (int cell : cells) {
            npz.put(value.applyAsLong(cell));
        }
        npz.end();
    }

    private static void reals(NpzWriter npz, String name, int[] cells, IntToDoubleFunction value) throws IOException {
        npz.begin(name, List.of((long) cells.length));
        for (int cell : cells) {
            npz.put(value.applyAsDouble(cell));
        }
        npz.end();
    }

    /**
     * Reads stored results.
     *
     * @param results receives them in the order of cells
     * @return the id of their sweep is that of the plan; empty if there is no table
     */
    static Optional<Boolean> read(Path folder, String sweep, Results results) throws IOException {
        if (!Files.exists(folder.resolve(RESULTS))) {
            return Optional.empty();
        }
        Map<Integer, String> details = details(folder);
        try (NpzFile npz = NpzFile.open(folder.resolve(RESULTS))) {
            boolean same = column(npz, SWEEP)[0] == number(sweep);
            double[] cells = column(npz, CELL);
            double[] run = column(npz, RUN);
            double[] status = column(npz, STATUS);
            double[] observed = column(npz, OBSERVED);
            double[] seconds = seconds(folder, cells.length);
            Map<String, double[][]> channels = new LinkedHashMap<>();
            for (String name : npz.names()) {
                if (name.endsWith(ROWS)) {
                    String channel = name.substring(0, name.length() - ROWS.length());
                    channels.put(channel, new double[][] {column(npz, name), column(npz, channel + ".last"),
                        column(npz, channel + ".min"), column(npz, channel + ".max")});
                }
            }
            for (int i = 0; i < cells.length; i++) {
                OptionalLong step = observed[i] > 0 ? OptionalLong.of((long) observed[i] - 1) : OptionalLong.empty();
                int cell = (int) cells[i];
                RunStatus ended = new RunStatus(State.values()[(int) status[i]], step,
                        details.getOrDefault(cell, ""));
                long key = (long) run[2 * i] << HALF | (long) run[2 * i + 1];
                results.take(same, new CellResult(cell, key, ended, seconds[i], summary(channels, i)));
            }
            return Optional.of(same);
        }
    }

    private static ChannelSummary summary(Map<String, double[][]> channels, int row) {
        List<String> names = new ArrayList<>();
        List<double[][]> present = new ArrayList<>();
        channels.forEach((name, columns) -> {
            if (columns[0][row] > 0) {
                names.add(name);
                present.add(columns);
            }
        });
        return new ChannelSummary(names, present.stream().mapToLong(c -> (long) c[0][row]).toArray(),
                present.stream().mapToDouble(c -> c[1][row]).toArray(),
                present.stream().mapToDouble(c -> c[2][row]).toArray(),
                present.stream().mapToDouble(c -> c[3][row]).toArray());
    }

    private static double[] column(NpzFile npz, String name) throws IOException {
        return npz.read(name).orElseThrow(() -> new IOException("the table of the sweep has no array " + name))
                .values();
    }

    /** Times matter to nobody's results: a file that does not fit the table is as good as none. */
    private static double[] seconds(Path folder, int count) throws IOException {
        if (Files.exists(folder.resolve(TIMES))) {
            try (NpzFile npz = NpzFile.open(folder.resolve(TIMES))) {
                double[] seconds = column(npz, SECONDS);
                return seconds.length == count ? seconds : new double[count];
            }
        }
        return new double[count];
    }

    private static Map<Integer, String> details(Path folder) throws IOException {
        Map<Integer, String> details = new HashMap<>();
        Path file = folder.resolve(DETAILS);
        if (Files.exists(file)) {
            try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    int tab = line.indexOf('\t');
                    details.put(Integer.valueOf(line.substring(0, tab)), line.substring(tab + 1));
                }
            }
        }
        return details;
    }

    /** Receives stored results. */
    @FunctionalInterface
    interface Results {

        /**
         * Takes a result.
         *
         * @param same whether it belongs to the sweep that was asked for, rather than to one that was here before
         */
        void take(boolean same, CellResult result);
    }
}
