package org.brink.charts.figure;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** SVG whose text stays text in generic font families, with coordinates to a hundredth of a pixel. */
final class SvgFormat implements FigureFormat {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    @Override
    public String ending() {
        return "svg";
    }

    @Override
    public double resolution() {
        return 1;
    }

    @Override
    public void write(Canvas canvas, OutputStream out) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(DECIMALS);
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension((int) Math.ceil(canvas.width()), (int) Math.ceil(canvas.height())));
        canvas.renderer().draw(canvas.model(), g, canvas.area());
        Element root = g.getRoot();
        root.setAttribute("width", number(canvas.widthMillimetres()) + "mm");
        root.setAttribute("height", number(canvas.heightMillimetres()) + "mm");
        root.setAttribute("viewBox", "0 0 " + number(canvas.width()) + " " + number(canvas.height()));
        root.setAttribute("font-family", "sans-serif");
        serialize(root, out);
    }

    /** Not by Batik's own writer, which adds a document type that some readers then fetch from the network. */
    private static void serialize(Element root, OutputStream out) throws IOException {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException("cannot write SVG", e);
        }
    }

    private static Document document() throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IOException("cannot make an XML document", e);
        }
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
