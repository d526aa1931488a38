package org.brink.maps;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.array.NpzFile;
import org.brink.api.array.NpzWriter;
import org.brink.api.array.NumberArray;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.engine.BrinkVersion;
import org.brink.store.document.AtomicFile;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.Fields;
import org.brink.store.document.JsonDocument;
import org.brink.store.document.JsonFormat;

/** A stored map as files: what it is and the experiment as JSON, its numbers as arrays. */
final class MapFormat {

    static final String DOCUMENT = "map.json";
    static final String EXPERIMENT = "experiment.json";
    static final String ARRAYS = "values.npz";

    private MapFormat() {
    }

    static void write(Path folder, StoredMap map) throws IOException {
        AtomicFile.writeStream(folder.resolve(ARRAYS), out -> {
            NpzWriter npz = new NpzWriter(new BufferedOutputStream(out));
            for (Map.Entry<String, double[][]> array : map.arrays().entrySet()) {
                array(npz, array.getKey(), array.getValue());
            }
            npz.finish();
        });
        ExperimentDocument.write(folder.resolve(EXPERIMENT), map.experiment());
        AtomicFile.write(folder.resolve(DOCUMENT), JsonFormat.document(document(map)));
    }

    private static void array(NpzWriter npz, String name, double[][] rows) throws IOException {
        npz.begin(name, rows.length == 1 ? List.of((long) rows[0].length)
                : List.of((long) rows.length, (long) rows[0].length));
        for (double[] row : rows) {
            for (double value : row) {
                npz.put(value);
            }
        }
        npz.end();
    }

    private static Map<String, Object> document(StoredMap map) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(JsonDocument.VERSION_KEY, JsonDocument.VERSION);
        root.put("kind", map.kind().id());
        root.put("settings", map.settings());
        root.put("borders", map.borders().entrySet().stream().map(border -> {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("value", border.getKey());
            each.put("name", border.getValue());
            return each;
        }).toList());
        root.put("remarks", map.remarks());
        root.put("seconds", map.seconds());
        root.put("computedBy", "Brink " + BrinkVersion.current());
        return root;
    }

    private record Description(StoredMap.Kind kind, Map<String, Object> settings, Map<Double, String> borders,
            List<String> remarks, double seconds) {

        static Description of(Fields root) {
            Map<Double, String> borders = new LinkedHashMap<>();
            root.list("borders", root::asObject).forEach(each -> borders.put(each.real("value", 0),
                    each.text("name", "")));
            return new Description(root.text("kind", "").equals("map") ? StoredMap.Kind.MAP
                    : StoredMap.Kind.BIFURCATION, root.map("settings"), borders, root.texts("remarks"),
                    root.real("seconds", 0));
        }
    }

    static StoredMap read(Path folder) throws IOException {
        Description is = JsonDocument.read(folder.resolve(DOCUMENT), Description::of);
        Experiment experiment = ExperimentDocument.read(folder.resolve(EXPERIMENT));
        Map<String, double[][]> arrays = new LinkedHashMap<>();
        try (NpzFile file = NpzFile.open(folder.resolve(ARRAYS))) {
            for (String name : file.names()) {
                arrays.put(name, rows(file.read(name).orElseThrow()));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new InvalidInput(new Problem("map", folder + ": " + damaged.getMessage(), "a map that is whole"));
        }
        return new StoredMap(is.kind(), experiment, is.settings(), is.borders(), is.remarks(), is.seconds(), arrays);
    }

    private static double[][] rows(NumberArray array) {
        int rank = array.shape().size();
        int columns = array.shape().get(rank - 1);
        double[][] rows = new double[rank == 1 ? 1 : array.shape().get(0)][columns];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(array.values(), row * columns, rows[row], 0, columns);
        }
        return rows;
    }
}
