package org.brink.landscape;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.array.NpzFile;
import org.brink.api.array.NumberArray;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.engine.BrinkVersion;
import org.brink.store.document.AtomicFile;
import org.brink.store.document.Fields;
import org.brink.store.document.JsonDocument;
import org.brink.store.document.JsonFormat;

/** A slice as files: what it is as JSON, its numbers as arrays. */
final class SliceFormat {

    static final String DOCUMENT = "slice.json";
    static final String ARRAYS = "values.npz";
    private static final String[] AXES = {"x", "y"};

    private SliceFormat() {
    }

    static void write(Path folder, Slice slice) throws IOException {
        AtomicFile.writeStream(folder.resolve(ARRAYS), out -> {
            ArrayFile file = new ArrayFile(new BufferedOutputStream(out));
            for (int axis = 0; axis < slice.axes().size(); axis++) {
                file.vector(AXES[axis], slice.axes().get(axis));
            }
            file.matrix("values", slice.values());
            if (slice.residuals().length > 0) {
                file.matrix("residuals", slice.residuals());
            }
            file.vector("origin", slice.plane().origin());
            for (int d = 0; d < slice.plane().rank(); d++) {
                file.vector("direction." + AXES[d], slice.plane().direction(d));
            }
            for (int r = 0; r < slice.paths().size(); r++) {
                path(file, "path" + r + ".", slice.paths().get(r));
            }
            file.finish();
        });
        AtomicFile.write(folder.resolve(DOCUMENT), JsonFormat.document(document(slice)));
    }

    private static void path(ArrayFile file, String prefix, SlicePath path) throws IOException {
        file.integers(prefix + "step", path.steps());
        for (int axis = 0; axis < path.coordinates().length; axis++) {
            file.vector(prefix + AXES[axis], path.coordinates()[axis]);
        }
        file.vector(prefix + "off-plane", path.offPlane());
        file.vector(prefix + "value", path.values());
    }

    private static Map<String, Object> document(Slice slice) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(JsonDocument.VERSION_KEY, JsonDocument.VERSION);
        root.put("settings", slice.settings());
        root.put("axes", slice.labels());
        root.put("runs", slice.paths().stream().map(SlicePath::run).toList());
        root.put("largestOffPlane", slice.paths().stream().map(SlicePath::largestDistance).toList());
        root.put("remarks", slice.remarks());
        root.put("seconds", slice.seconds());
        root.put("computedBy", "Brink " + BrinkVersion.current());
        return root;
    }

    /** What the document says without the numbers. */
    private record Description(Map<String, Object> settings, List<String> labels, List<String> runs,
            List<String> remarks, double seconds) {

        static Description of(Fields root) {
            Map<String, Object> settings = new LinkedHashMap<>();
            if (root.raw("settings").orElse(Map.of()) instanceof Map<?, ?> map) {
                map.forEach((key, value) -> settings.put((String) key, value));
            }
            return new Description(settings, root.texts("axes"), root.texts("runs"), root.texts("remarks"),
                    root.real("seconds", 0));
        }
    }

    static List<String> runs(Path folder) throws IOException {
        return JsonDocument.read(folder.resolve(DOCUMENT), Description::of).runs();
    }

    static Slice read(Path folder) throws IOException {
        Description description = JsonDocument.read(folder.resolve(DOCUMENT), Description::of);
        // what was typed by hand into the document is checked like what is typed into a form
        SliceSettings settings = SliceSettings.of(description.settings());
        try (NpzFile file = NpzFile.open(folder.resolve(ARRAYS))) {
            int rank = settings.rank();
            List<double[]> axes = new ArrayList<>();
            List<double[]> directions = new ArrayList<>();
            for (int axis = 0; axis < rank; axis++) {
                axes.add(array(file, AXES[axis]).values());
                directions.add(array(file, "direction." + AXES[axis]).values());
            }
            List<SlicePath> paths = new ArrayList<>();
            for (int r = 0; r < description.runs().size(); r++) {
                paths.add(path(file, "path" + r + ".", description.runs().get(r), rank));
            }
            double[][] residuals = file.names().contains("residuals") ? rows(array(file, "residuals"))
                    : new double[0][];
            Map<String, Object> raw = new LinkedHashMap<>(description.settings());
            raw.put("at", settings.at());
            return new Slice(raw, description.labels(), axes, rows(array(file, "values")), residuals,
                    new Plane(array(file, "origin").values(), directions), paths, description.remarks(),
                    description.seconds());
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new InvalidInput(new Problem("slice", folder + ": " + damaged.getMessage(), "a slice that is whole"));
        }
    }

    private static SlicePath path(NpzFile file, String prefix, String run, int rank) throws IOException {
        double[] found = array(file, prefix + "step").values();
        long[] steps = new long[found.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (long) found[i];
        }
        double[][] coordinates = new double[rank][];
        for (int axis = 0; axis < rank; axis++) {
            coordinates[axis] = array(file, prefix + AXES[axis]).values();
        }
        return new SlicePath(run, steps, coordinates, array(file, prefix + "off-plane").values(),
                array(file, prefix + "value").values());
    }

    private static NumberArray array(NpzFile file, String name) throws IOException {
        return file.read(name).orElseThrow(() -> new IllegalArgumentException("no array " + name));
    }

    private static double[][] rows(NumberArray array) {
        int columns = array.shape().get(1);
        double[][] rows = new double[array.shape().get(0)][columns];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(array.values(), row * columns, rows[row], 0, columns);
        }
        return rows;
    }
}
