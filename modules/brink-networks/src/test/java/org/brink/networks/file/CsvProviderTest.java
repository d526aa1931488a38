package org.brink.networks.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.junit.jupiter.api.Test;

class CsvProviderTest extends FileContract {

    @Override
    protected DatasetProvider provider() {
        return new CsvProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of("file", "d.csv"), Map.of("file", "d.csv", "inputs", "b", "targets", "c,a"),
                Map.of("file", "plain.txt", "header", false, "separator", "semicolon", "testRows", 1L));
    }

    private static void text(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    void writeFiles() throws IOException {
        text("d.csv", "\uFEFFa, \"b\" ,c\r\n1,2,0\r\n\r\n-3.5e-2,.5,2\r\n+7,8.,1\r\n");
        text("plain.txt", "1;2\n3;4\n5;6");
    }

    @Test
    void takesTheLastColumnAsTargetAndTheOthersAsInputs() {
        Dataset data = load(Map.of("file", "d.csv")).train();
        assertEquals(3, data.count());
        assertArrayEquals(new double[] {1, 2, -0.035, 0.5, 7, 8}, data.x());
        assertArrayEquals(new double[] {0, 2, 1}, data.y());
        assertEquals(List.of(2), data.inputShape());
    }

    @Test
    void columnsAreChosenByNameAndLabelsBecomeOneHot() {
        Dataset data = load(Map.of("file", "d.csv", "inputs", "b", "targets", " a , c")).train();
        assertArrayEquals(new double[] {2, 0.5, 8}, data.x());
        assertArrayEquals(new double[] {1, 0, -0.035, 2, 7, 1}, data.y());
        Dataset labels = load(Map.of("file", "d.csv", "classes", 3L)).train();
        assertArrayEquals(new double[] {1, 0, 0, 0, 0, 1, 0, 1, 0}, labels.y());
    }

    @Test
    void lastRowsAreHeldBack() {
        DataSplit split = load(Map.of("file", "plain.txt", "header", false, "separator", "semicolon", "testRows", 1L,
                "inputs", "2", "targets", "1"));
        assertArrayEquals(new double[] {2, 4}, split.train().x());
        assertArrayEquals(new double[] {6}, split.test().orElseThrow().x());
        assertArrayEquals(new double[] {5}, split.test().orElseThrow().y());
    }

    @Test
    void brokenFilesAreNamedWithTheirLine() throws IOException {
        refused(Map.of("file", "none.csv"), "params.file", "no file at none.csv");
        text("ragged.csv", "a,b\n1,2\n\n3\n");
        refused(Map.of("file", "ragged.csv"), "1 fields in line 4 in ragged.csv", "2, as the first line has");
        text("nan.csv", "a,b\n1,2\n3,NaN\n");
        refused(Map.of("file", "nan.csv"), "\"NaN\" in line 3, column b", "a finite number");
        text("word.csv", "a,b\n1,two\n");
        refused(Map.of("file", "word.csv"), "\"two\" in line 2, column b");
        text("empty.csv", "a,b\n1,\n");
        refused(Map.of("file", "empty.csv"), "an empty field in line 2, column b");
        text("hex.csv", "a,b\n0x1p3,1\n");
        refused(Map.of("file", "hex.csv"), "\"0x1p3\"");
        text("huge.csv", "a,b\n1e999,1\n");
        refused(Map.of("file", "huge.csv"), "\"1e999\"");
        text("header.csv", "a,b\n");
        refused(Map.of("file", "header.csv"), "no row of numbers");
        text("one.csv", "a\n1\n");
        refused(Map.of("file", "one.csv"), "no column but the targets");
        write("latin.csv", new byte[] {'a', ',', (byte) 0xE9, '\n', '1', ',', '2', '\n'});
        refused(Map.of("file", "latin.csv"), "no UTF-8 text");
    }

    @Test
    void settingsThatDoNotFitTheFileAreNamed() {
        refused(Map.of("file", "d.csv", "inputs", "a,d"), "params.inputs: found \"d\"", "a, b, c");
        refused(Map.of("file", "d.csv", "targets", "a,a"), "params.targets", "twice");
        refused(Map.of("file", "d.csv", "classes", 2L), "the label 2.0 in row 1", "0 to 1");
        refused(Map.of("file", "d.csv", "classes", 2L, "targets", "a,b"), "one column of labels");
        refused(Map.of("file", "d.csv", "testRows", 3L), "params.testRows: found 3", "less than the 3 rows");
    }
}
