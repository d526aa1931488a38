package org.brink.maps;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.brink.store.document.JsonFormat;

/** Writes stored maps in formats of others. */
public final class MapExport {

    private MapExport() {
    }

    /**
     * Writes a map and leaves the stream open. As {@code npz} and {@code json} the arrays or the description as they
     * are stored; as {@code csv} one row for each point: columns {@code x}, {@code y} and the quantities of a map;
     * columns {@code x}, {@code point} and {@code direction} (up, down) of a bifurcation diagram. Undefined numbers are
     * {@code NaN}.
     */
    public static void write(Path folder, String format, OutputStream out) throws IOException {
        switch (format) {
            case "npz" -> Files.copy(folder.resolve(MapFormat.ARRAYS), out);
            case "json" -> Files.copy(folder.resolve(MapFormat.DOCUMENT), out);
            default -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                StoredMap map = MapFolder.read(folder);
                if (map.kind() == StoredMap.Kind.MAP) {
                    map(map, writer);
                } else {
                    diagram(map, writer);
                }
                writer.flush();
            }
        }
    }

    private static void map(StoredMap map, Writer out) throws IOException {
        double[] xs = map.vector("x");
        double[] ys = map.vector("y");
        List<String> names = map.arrays().keySet().stream().filter(name -> !name.equals("x") && !name.equals("y"))
                .toList();
        out.append("x,y,").append(String.join(",", names)).append('\n');
        for (int row = 0; row < ys.length; row++) {
            for (int column = 0; column < xs.length; column++) {
                out.append(number(xs[column])).append(',').append(number(ys[row]));
                for (String name : names) {
                    out.append(',').append(number(map.rows(name)[row][column]));
                }
                out.append('\n');
            }
        }
    }

    private static void diagram(StoredMap map, Writer out) throws IOException {
        double[] xs = map.vector("x");
        out.append("x,point,direction\n");
        for (String part : List.of("points", "backward")) {
            double[][] rows = map.find(part).orElse(new double[0][]);
            for (int i = 0; i < rows.length; i++) {
                for (double value : rows[i]) {
                    out.append(number(xs[i])).append(',').append(number(value)).append(',')
                            .append(part.equals("points") ? "up" : "down").append('\n');
                }
            }
        }
    }

    private static String number(double value) {
        return Double.isFinite(value) ? JsonFormat.number(value) : Double.toString(value);
    }
}
