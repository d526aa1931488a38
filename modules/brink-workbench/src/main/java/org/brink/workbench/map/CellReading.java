package org.brink.workbench.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.brink.maps.MapQuantity;
import org.brink.maps.StoredMap;
import org.brink.maps.phase.Phase;
import org.brink.workbench.run.Parameters;
import org.brink.workbench.ui.Numbers;
import org.openide.util.NbBundle.Messages;

/**
 * What a map knows at the grid point nearest to a place.
 *
 * @param column of the grid
 * @param row of the grid; 0 for a bifurcation diagram
 * @param x value of the first axis there
 * @param y value of the second axis; for a bifurcation diagram the place itself
 * @param values labels and what is known, in words
 */
@Messages({
    "READ_Phase=phase",
    "READ_Lyapunov=Lyapunov exponent",
    "READ_Sharpness=final sharpness",
    "READ_Loss=final loss",
    "READ_Steps=steps to converge",
    "READ_NoSteps=did not converge",
    "READ_Diverged=diverged",
    "READ_Open=not computed yet",
    "READ_Visits=visits",
    "# {0} - least value",
    "# {1} - greatest value",
    "READ_Between={0} to {1}"
})
record CellReading(int column, int row, double x, double y, List<Map.Entry<String, String>> values) {

    /** Reads a map; empty beyond its grid. */
    static Optional<CellReading> at(StoredMap map, double x, double y) {
        double[] xs = map.vector("x");
        OptionalInt column = nearest(xs, x);
        boolean plane = map.kind() == StoredMap.Kind.MAP;
        OptionalInt row = plane ? nearest(map.vector("y"), y) : OptionalInt.of(0);
        if (column.isEmpty() || row.isEmpty()) {
            return Optional.empty();
        }
        int i = column.getAsInt();
        int j = row.getAsInt();
        return Optional.of(new CellReading(i, j, xs[i], plane ? map.vector("y")[j] : y,
                plane ? ofMap(map, j, i) : ofDiagram(map, i)));
    }

    private static List<Map.Entry<String, String>> ofMap(StoredMap map, int j, int i) {
        List<Map.Entry<String, String>> values = new ArrayList<>();
        phase(map, j, i, values);
        for (MapQuantity quantity : List.of(MapQuantity.SHARPNESS, MapQuantity.LOSS, MapQuantity.STEPS)) {
            map.find(quantity.id()).map(rows -> rows[j][i]).filter(value -> !Double.isNaN(value))
                    .ifPresent(value -> values.add(Map.entry(label(quantity), Numbers.value(value))));
        }
        if (map.rows("diverged")[j][i] == 1) {
            return List.of(Map.entry("", Bundle.READ_Diverged()));
        }
        boolean known = !Double.isNaN(map.rows("diverged")[j][i]);
        if (known && map.find("steps").filter(rows -> Double.isNaN(rows[j][i])).isPresent()) {
            values.add(Map.entry("", Bundle.READ_NoSteps()));
        }
        return known ? values : List.of(Map.entry("", Bundle.READ_Open()));
    }

    private static List<Map.Entry<String, String>> ofDiagram(StoredMap map, int i) {
        List<Map.Entry<String, String>> values = new ArrayList<>();
        phase(map, 0, i, values);
        double[] points = Arrays.stream(map.rows("points")[i]).filter(Double::isFinite).toArray();
        if (points.length > 0) {
            double low = Arrays.stream(points).min().orElseThrow();
            double high = Arrays.stream(points).max().orElseThrow();
            values.add(Map.entry(Bundle.READ_Visits(), high - low <= 1e-9 * Math.max(1, Math.abs(high))
                    ? Numbers.value(high) : Bundle.READ_Between(Numbers.value(low), Numbers.value(high))));
        }
        return values;
    }

    private static void phase(StoredMap map, int j, int i, List<Map.Entry<String, String>> values) {
        map.find("phase").map(rows -> rows[j][i]).filter(place -> !Double.isNaN(place)).ifPresent(place -> {
            double period = map.find("period").map(rows -> rows[j][i]).orElse(Double.NaN);
            values.add(Map.entry(Bundle.READ_Phase(), Phase.values()[place.intValue()].id()
                    + (Double.isNaN(period) ? "" : " " + (int) period)));
        });
        map.find("lyapunov").map(rows -> rows[j][i]).filter(exponent -> !Double.isNaN(exponent)).ifPresent(
                exponent -> values.add(Map.entry(Bundle.READ_Lyapunov(), Numbers.value(exponent))));
    }

    private static String label(MapQuantity quantity) {
        return switch (quantity) {
            case PHASE -> Bundle.READ_Phase();
            case SHARPNESS -> Bundle.READ_Sharpness();
            case LOSS -> Bundle.READ_Loss();
            case STEPS -> Bundle.READ_Steps();
        };
    }

    /** The nearest grid value; empty for a place more than one spacing beyond the ends. */
    private static OptionalInt nearest(double[] grid, double at) {
        int place = Arrays.binarySearch(grid, at);
        int right = place >= 0 ? place : -place - 1;
        if (Double.isNaN(at) || at < grid[0] - (grid[1] - grid[0])
                || at > grid[grid.length - 1] + (grid[grid.length - 1] - grid[grid.length - 2])) {
            return OptionalInt.empty();
        }
        if (right == 0 || right == grid.length) {
            return OptionalInt.of(Math.min(right, grid.length - 1));
        }
        return OptionalInt.of(at - grid[right - 1] < grid[right] - at ? right - 1 : right);
    }

    /** The values of the axes. */
    String place(MapQuestion question) {
        String first = Parameters.shortName(question.x().path()) + " = " + Numbers.value(x);
        return question.y().map(axis -> first + ", " + Parameters.shortName(axis.path()) + " = " + Numbers.value(y))
                .orElse(first);
    }

    /** One line about it. */
    String text(MapQuestion question) {
        String known = values.stream().map(each -> (each.getKey() + " " + each.getValue()).strip())
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? place(question) : place(question) + ": " + known;
    }
}
