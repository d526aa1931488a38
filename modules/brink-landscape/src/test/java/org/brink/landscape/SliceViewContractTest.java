package org.brink.landscape;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.brink.spi.view.ViewProvider;
import org.brink.testkit.ViewContract;
import org.junit.jupiter.api.io.TempDir;

class SliceViewContractTest extends ViewContract {

    @TempDir
    private Path folder;

    @Override
    protected ViewProvider provider() {
        return new SliceViewProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        String plane = stored("plane", 2);
        String line = stored("line", 1);
        return List.of(Map.of("slice", plane), Map.of("slice", plane, "part", "distance"), Map.of("slice", line),
                Map.of("slice", line, "part", "distance"));
    }

    /** A slice through the sample runs a and b. */
    private String stored(String name, int rank) {
        Path at = folder.resolve(name);
        if (!Files.exists(at)) {
            double[] axis = SliceExtent.spaced(-1, 1, 5);
            List<double[]> axes = List.of(axis, axis).subList(0, rank);
            double[][] values = new double[rank == 1 ? 1 : 5][5];
            for (int row = 0; row < values.length; row++) {
                for (int column = 0; column < 5; column++) {
                    values[row][column] = 1 + axis[column] * axis[column] + row;
                }
            }
            Map<String, Object> settings = Map.of("span", "random", "at", 3L, "quantity", "loss", "grid",
                    List.of(5L, 5L).subList(0, rank));
            Plane plane = new Plane(new double[3], List.of(new double[] {1, 0, 0}, new double[] {0, 1, 0})
                    .subList(0, rank));
            SliceFolder.create(at, new Slice(settings, List.of("random direction 1", "random direction 2")
                    .subList(0, rank), axes, values, new double[0][], plane,
                    List.of(path("a", rank), path("b", rank)), List.of(), 0.1));
        }
        return at.toString();
    }

    private static SlicePath path(String run, int rank) {
        double[][] coordinates = new double[rank][];
        for (int d = 0; d < rank; d++) {
            coordinates[d] = new double[] {-0.5, 0.1, 0.7};
        }
        return new SlicePath(run, new long[] {0, 2, 4}, coordinates, new double[] {0.1, 0.2, 0.3},
                new double[] {3, 2, 1});
    }
}
