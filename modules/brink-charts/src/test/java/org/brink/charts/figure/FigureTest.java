package org.brink.charts.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.brink.api.chart.FigureExporter;
import org.brink.api.chart.FigureExporter.FigureStyle;
import org.brink.api.chart.FigureExporter.Theme;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunData;
import org.brink.charts.fixture.FakeRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class FigureTest {

    private static final List<RunData> RUNS = List.of(FakeRun.descent("a", 2.5, 0.3, 0.2, 800),
            FakeRun.descent("b", 2.5, 0.3, 0.25, 800));

    @TempDir
    Path folder;

    private final FigureExporter exporter = FigureExporter.installed().orElseThrow();

    private Path export(String view, FigureStyle style, String name) throws IOException {
        Path out = folder.resolve("figures").resolve(name);
        exporter.export(RUNS, ComponentSpec.of(view), style, out);
        return out;
    }

    private InvalidInput refused(List<RunData> runs, ComponentSpec view, FigureStyle style, String name)
            throws IOException {
        InvalidInput problem = assertThrows(InvalidInput.class,
                () -> exporter.export(runs, view, style, folder.resolve(name)));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count(), "nothing may be written");
        }
        return problem;
    }

    @ParameterizedTest
    @EnumSource
    void pngHasItsSizeAt300PixelsPerInch(Theme theme) throws Exception {
        Path out = export("loss", new FigureStyle(120, 80, theme), theme.id() + ".png");
        BufferedImage image = ImageIO.read(out.toFile());
        assertEquals(Math.round(120 / 25.4 * 300), image.getWidth());
        assertEquals(Math.round(80 / 25.4 * 300), image.getHeight());
        byte[] bytes = Files.readAllBytes(out);
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = text.indexOf("pHYs") + 4;
        int perMetre = java.nio.ByteBuffer.wrap(bytes, at, 4).getInt();
        assertEquals(11811, perMetre, "pixels per metre");
    }

    @ParameterizedTest
    @EnumSource
    void svgIsSmallXmlWithTextAsText(Theme theme) throws Exception {
        for (String view : List.of("loss", "sharpness", "plane", "distance-between-runs")) {
            Path out = export(view, new FigureStyle(120, 80, theme), view + ".svg");
            assertTrue(Files.size(out) < 150_000, view + " takes " + Files.size(out) + " bytes");
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(out.toFile());
            assertEquals("svg", document.getDocumentElement().getTagName());
            assertEquals("120mm", document.getDocumentElement().getAttribute("width"));
            assertEquals("80mm", document.getDocumentElement().getAttribute("height"));
            assertTrue(texts(document).contains("stepSize = 0.25"), "legend in " + texts(document));
            assertTrue(texts(document).contains(view.equals("plane") ? "y" : "step"), "axis label");
            assertTrue(document.getDoctype() == null, "nothing to fetch");
        }
    }

    private static List<String> texts(Document document) {
        NodeList nodes = document.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void svgNamesOnlyGenericFonts() throws Exception {
        String svg = Files.readString(export("loss", FigureStyle.DEFAULT, "fonts.svg"));
        assertTrue(svg.contains("font-family=\"sans-serif\""));
        assertEquals(0, svg.split("Dialog|Dejavu|DejaVu").length - 1);
        assertTrue(svg.contains(">10⁻"), "powers of ten");
        assertTrue(svg.contains(">loss<"), "turned labels are text too");
    }

    @Test
    void existingFileIsReplacedAndNothingIsLeftBeside() throws IOException {
        export("loss", FigureStyle.DEFAULT, "a.png");
        Path out = export("sharpness", FigureStyle.DEFAULT, "a.png");
        try (Stream<Path> files = Files.list(out.getParent())) {
            assertEquals(List.of(out), files.toList());
        }
    }

    @Test
    void badRequestsAreRefusedWithAllTheirProblems() throws IOException {
        InvalidInput problem = refused(RUNS, ComponentSpec.of("nope"), new FigureStyle(5, Double.NaN, Theme.PRINT),
                "x.bmp");
        assertEquals(List.of("view.type", "out", "size.width", "size.height"),
                problem.problems().stream().map(p -> p.path()).toList());
        assertTrue(refused(RUNS, ComponentSpec.of("series"), FigureStyle.DEFAULT, "x.png").getMessage()
                .contains("channel"));
        FakeRun bare = new FakeRun("bare", RUNS.get(0).experiment(), RUNS.get(0).status());
        assertTrue(refused(List.of(bare), ComponentSpec.of("loss"), FigureStyle.DEFAULT, "x.png").getMessage()
                .contains("probe “loss”"));
        refused(List.of(), ComponentSpec.of("loss"), FigureStyle.DEFAULT, "x.png");
    }
}
