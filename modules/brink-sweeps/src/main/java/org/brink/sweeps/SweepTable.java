package org.brink.sweeps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.brink.api.run.RunStatus;
import org.brink.api.run.RunStatus.State;

/**
 * The results of a sweep in memory, by cell, in columns of plain numbers. Grows by {@link #put}; readers and the writer
 * share the table's lock, so that a window may show it while it grows.
 */
public final class SweepTable {

    private static final State[] STATES = State.values();

    /** What is kept of one channel, by cell; a cell without rows has no value. */
    static final class Column {
        final long[] rows;
        final double[] last;
        final double[] least;
        final double[] most;
        /** Number of cells with rows. */
        private int filled;

        Column(int cells) {
            rows = new long[cells];
            last = new double[cells];
            least = new double[cells];
            most = new double[cells];
        }
    }

    private final int cells;
    /** 0 where there is no result, else 1 + the ordinal of the state. */
    private final byte[] states;
    private final long[] keys;
    /** Number of observed steps: the last step + 1. */
    private final long[] observed;
    private final double[] seconds;
    private final Map<Integer, String> details = new HashMap<>();
    private final TreeMap<String, Column> columns = new TreeMap<>();
    private final Map<State, Integer> counts = new EnumMap<>(State.class);
    private int known;
    private long version;

    /** A table without results. */
    public SweepTable(int cells) {
        this.cells = cells;
        states = new byte[cells];
        keys = new long[cells];
        observed = new long[cells];
        seconds = new double[cells];
    }

    /** Adds a result; in place of the one that the cell had, if it had one. */
    public synchronized void put(CellResult result) {
        int cell = result.cell();
        clear(cell);
        State state = result.status().state();
        counts.merge(state, 1, Integer::sum);
        known++;
        version++;
        states[cell] = (byte) (1 + state.ordinal());
        keys[cell] = result.key();
        observed[cell] = result.status().step().isPresent() ? result.status().step().getAsLong() + 1 : 0;
        seconds[cell] = result.seconds();
        if (!result.status().detail().isEmpty()) {
            details.put(cell, result.status().detail());
        }
        ChannelSummary summary = result.summary();
        for (int i = 0; i < summary.names().size(); i++) {
            Column column = columns.computeIfAbsent(summary.names().get(i), name -> new Column(cells));
            column.rows[cell] = summary.rows()[i];
            column.filled += summary.rows()[i] > 0 ? 1 : 0;
            column.last[cell] = summary.last()[i];
            column.least[cell] = summary.least()[i];
            column.most[cell] = summary.most()[i];
        }
    }

    private void clear(int cell) {
        if (states[cell] != 0) {
            counts.merge(STATES[states[cell] - 1], -1, Integer::sum);
            known--;
            details.remove(cell);
            columns.values().forEach(column -> {
                column.filled -= column.rows[cell] > 0 ? 1 : 0;
                column.rows[cell] = 0;
            });
        }
    }

    /** The number of cells, with and without result. */
    public int cells() {
        return cells;
    }

    /** The number of cells with a result. */
    public synchronized int known() {
        return known;
    }

    /** Changes with every change of the table. */
    public synchronized long version() {
        return version;
    }

    /** How many cells have ended in a state. */
    public synchronized int count(State state) {
        return counts.getOrDefault(state, 0);
    }

    /** Whether a cell has a result. */
    public synchronized boolean has(int cell) {
        return states[cell] != 0;
    }

    /** Whether a cell has a result, and it is in that state. */
    public synchronized boolean is(int cell, State state) {
        return states[cell] == 1 + state.ordinal();
    }

    /**
     * How the run of a cell ended.
     *
     * @throws IllegalArgumentException if the cell has no result
     */
    public synchronized RunStatus status(int cell) {
        require(cell);
        OptionalLong step = observed[cell] > 0 ? OptionalLong.of(observed[cell] - 1) : OptionalLong.empty();
        return new RunStatus(STATES[states[cell] - 1], step, details.getOrDefault(cell, ""));
    }

    private void require(int cell) {
        if (states[cell] == 0) {
            throw new IllegalArgumentException("cell " + cell + " has no result");
        }
    }

    /** The beginning of the hash of the experiment of a cell with a result, see {@link SweepPlan#key}. */
    public synchronized long key(int cell) {
        require(cell);
        return keys[cell];
    }

    /** How long the run of a cell with a result took. */
    public synchronized double seconds(int cell) {
        require(cell);
        return seconds[cell];
    }

    /** The names of the channels that any cell has, in alphabetical order. */
    public synchronized List<String> channels() {
        List<String> names = new ArrayList<>();
        columns.forEach((name, column) -> {
            if (column.filled > 0) {
                names.add(name);
            }
        });
        return names;
    }

    /** One number of what is kept of a channel. */
    public enum Statistic {
        /** The last value. */
        LAST("last"),
        /** The smallest value. */
        LEAST("min"),
        /** The largest value. */
        MOST("max");

        private final String id;

        Statistic(String id) {
            this.id = id;
        }

        /** The name in files and on the command line. */
        public String id() {
            return id;
        }

        /** The statistic of that name. */
        public static Optional<Statistic> find(String id) {
            return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
        }
    }

    /** A number of a cell; empty if the cell has not measured that channel. */
    public synchronized OptionalDouble value(int cell, String channel, Statistic statistic) {
        Column column = columns.get(channel);
        if (column == null || column.rows[cell] == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(switch (statistic) {
            case LAST -> column.last[cell];
            case LEAST -> column.least[cell];
            case MOST -> column.most[cell];
        });
    }

    /** The result of a cell that has one. */
    public synchronized CellResult result(int cell) {
        List<String> names = columns.entrySet().stream().filter(entry -> entry.getValue().rows[cell] > 0)
                .map(Map.Entry::getKey).toList();
        List<Column> present = names.stream().map(columns::get).toList();
        return new CellResult(cell, key(cell), status(cell), seconds[cell], new ChannelSummary(names,
                present.stream().mapToLong(c -> c.rows[cell]).toArray(),
                present.stream().mapToDouble(c -> c.last[cell]).toArray(),
                present.stream().mapToDouble(c -> c.least[cell]).toArray(),
                present.stream().mapToDouble(c -> c.most[cell]).toArray()));
    }

    /** The numbers of the cells with a result, increasing. */
    synchronized int[] knownCells() {
        int[] found = new int[known];
        int at = 0;
        for (int cell = 0; cell < cells; cell++) {
            if (states[cell] != 0) {
                found[at++] = cell;
            }
        }
        return found;
    }

    /** The columns by name. */
    synchronized Map<String, Column> columns() {
        return new TreeMap<>(columns);
    }

    /** The number of observed steps of a cell. */
    synchronized long observed(int cell) {
        return observed[cell];
    }

    /** All states that some cell has ended in. */
    public synchronized Set<State> states() {
        Set<State> present = EnumSet.noneOf(State.class);
        counts.forEach((state, count) -> {
            if (count > 0) {
                present.add(state);
            }
        });
        return present;
    }
}
