package org.brink.bench.maps;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.brink.maps.StoredMap;

/**
 * Computes what standard input asks for, line by line, {@code bifurcation THREADS} or {@code basin THREADS}, and
 * answers with the seconds that it took, everything included but storing.
 */
public final class MapsTiming {

    private MapsTiming() {
    }

    /** Answers until its input ends. */
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.strip().split(" ");
            int threads = Integer.parseInt(words[1]);
            long start = System.nanoTime();
            StoredMap map = words[0].equals("basin") ? MapsCases.basin(threads) : MapsCases.bifurcation(threads);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.println(String.format(Locale.ROOT, "%.6f %s", seconds, map.remarks()));
            System.out.flush();
        }
    }
}
