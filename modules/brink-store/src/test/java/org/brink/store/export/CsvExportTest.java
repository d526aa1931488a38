package org.brink.store.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.brink.api.run.Channel;
import org.brink.api.run.RunData;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunWriter;
import org.brink.store.run.Runs;
import org.brink.store.run.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvExportTest {

    @TempDir
    private Path folder;

    private String csv() throws Exception {
        StringWriter out = new StringWriter();
        try (RunData run = RunFolders.open(folder)) {
            CsvExport.write(run, out);
        }
        return out.toString();
    }

    @Test
    void tablesAreMergedByStepAndAbsentValuesAreEmpty() throws Exception {
        try (RunWriter writer = new RunWriter(folder, Runs.experiment(0.2), Runs.record())) {
            TableWriter each = writer.addTable("discrete", 1, List.of(Channel.scalar("loss", "")));
            TableWriter third = writer.addTable("discrete", 3, List.of(Channel.vector("iterate", 2, "")));
            TableWriter late = writer.addTable("midpoint", 1, List.of(Channel.vector("only", 1, "")));
            writer.begin();
            for (long step = 0; step < 5; step++) {
                Runs.append(each, step, step == 3 ? Double.NaN : 1.0 / 3 + step);
            }
            Runs.append(third, 0, 1e-300, -0.0);
            Runs.append(third, 3, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
            Runs.append(late, 1, 2);
            Runs.append(late, 6, 1e22);
        }
        assertEquals("""
                step,time,discrete.loss,discrete.iterate.0,discrete.iterate.1,midpoint.only.0
                0,0,0.3333333333333333,1.0E-300,-0.0,
                1,1,1.3333333333333333,,,2.0
                2,2,2.3333333333333335,,,
                3,3,NaN,Infinity,-Infinity,
                4,4,4.333333333333333,,,
                6,6,,,,1.0E22
                """, csv());
    }

    @Test
    void longRunsKeepEveryBit() throws Exception {
        int rows = 40_000;
        double[] values = new Random(5).doubles(rows).map(x -> Math.exp(600 * (x - 0.5))).toArray();
        try (RunWriter writer = new RunWriter(folder, Runs.experiment(0.2), Runs.record())) {
            TableWriter table = writer.addTable("discrete", 1, List.of(Channel.scalar("loss", "")));
            TableWriter seldom = writer.addTable("discrete", 7, List.of(Channel.scalar("sharpness", "")));
            writer.begin();
            for (int i = 0; i < rows; i++) {
                Runs.append(table, i, values[i]);
                if (i % 7 == 0) {
                    Runs.append(seldom, i, -values[i]);
                }
            }
        }
        List<String> lines = csv().lines().skip(1).toList();
        assertEquals(rows, lines.size());
        for (int i = 0; i < rows; i++) {
            String[] fields = lines.get(i).split(",", -1);
            assertEquals(i, Long.parseLong(fields[0]));
            assertEquals(values[i], Double.parseDouble(fields[2]));
            assertEquals(i % 7 == 0, !fields[3].isEmpty());
            if (i % 7 == 0) {
                assertEquals(-values[i], Double.parseDouble(fields[3]));
            }
        }
    }

    @Test
    void aRunWithoutRowsHasAHeader() throws Exception {
        try (RunWriter writer = new RunWriter(folder, Runs.experiment(0.2), Runs.record())) {
            writer.addTable("discrete", 1, Runs.CHANNELS);
            writer.begin();
        }
        assertEquals("step,time,discrete.loss,discrete.iterate.0,discrete.iterate.1\n", csv());
    }
}
