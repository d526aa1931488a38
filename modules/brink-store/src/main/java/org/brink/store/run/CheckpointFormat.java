package org.brink.store.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.array.ArrayFormatException;
import org.brink.api.array.NpzFile;
import org.brink.api.array.NpzWriter;
import org.brink.api.array.NumberArray;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.store.document.AtomicFile;

/**
 * A checkpoint as an archive of arrays: {@code step}, {@code observed}, {@code rows}, and one array for each slot of
 * each state, {@code <state>/<slot>}.
 */
final class CheckpointFormat {

    private static final String STEP = "step";
    private static final String OBSERVED = "observed";
    private static final String ROWS = "rows";

    private CheckpointFormat() {
    }

    static void write(Path file, Checkpoint checkpoint) throws IOException {
        AtomicFile.writeStream(file, out -> {
            NpzWriter npz = new NpzWriter(new BufferedOutputStream(out));
            integers(npz, STEP, List.of(checkpoint.step()));
            integers(npz, OBSERVED, List.of(checkpoint.observed() ? 1L : 0L));
            integers(npz, ROWS, checkpoint.rows());
            for (Map.Entry<String, State> entry : checkpoint.states().entrySet()) {
                List<StateLayout.Slot> slots = entry.getValue().layout().slots();
                for (int i = 0; i < slots.size(); i++) {
                    npz.begin(entry.getKey() + "/" + slots.get(i).name(), List.of((long) slots.get(i).length()));
                    for (double value : entry.getValue().array(i)) {
                        npz.put(value);
                    }
                    npz.end();
                }
            }
            npz.finish();
        });
    }

    private static void integers(NpzWriter npz, String name, List<Long> values) throws IOException {
        npz.beginIntegers(name, List.of((long) values.size()));
        for (long value : values) {
            npz.put(value);
        }
        npz.end();
    }

    /** Empty if the file is damaged. */
    static Optional<Checkpoint> read(Path file) throws IOException {
        try (NpzFile npz = NpzFile.open(file)) {
            Map<String, List<String>> slots = new LinkedHashMap<>();
            for (String name : npz.names()) {
                // a state's name has one slash; that of a slot may have any number
                int slash = name.indexOf('/', name.indexOf('/') + 1);
                if (slash > 0) {
                    slots.computeIfAbsent(name.substring(0, slash), key -> new ArrayList<>())
                            .add(name.substring(slash + 1));
                }
            }
            Map<String, State> states = new LinkedHashMap<>();
            for (Map.Entry<String, List<String>> entry : slots.entrySet()) {
                states.put(entry.getKey(), state(npz, entry.getKey(), entry.getValue()));
            }
            List<Long> rows = new ArrayList<>();
            for (double count : values(npz, ROWS)) {
                rows.add((long) count);
            }
            return Optional.of(new Checkpoint((long) values(npz, STEP)[0], values(npz, OBSERVED)[0] != 0, states,
                    rows));
        } catch (ArrayFormatException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private static State state(NpzFile npz, String name, List<String> slots) throws IOException {
        StateLayout layout = StateLayout.EMPTY;
        List<double[]> arrays = new ArrayList<>();
        for (String slot : slots) {
            arrays.add(values(npz, name + "/" + slot));
            layout = layout.with(slot, arrays.get(arrays.size() - 1).length);
        }
        State state = new State(layout);
        for (int i = 0; i < arrays.size(); i++) {
            System.arraycopy(arrays.get(i), 0, state.array(i), 0, arrays.get(i).length);
        }
        return state;
    }

    private static double[] values(NpzFile npz, String name) throws IOException {
        return npz.read(name).map(NumberArray::values)
                .orElseThrow(() -> new IllegalArgumentException("no array " + name));
    }
}
