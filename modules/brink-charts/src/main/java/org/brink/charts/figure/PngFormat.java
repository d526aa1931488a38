package org.brink.charts.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** PNG at 300 pixels per inch, which the file states, so that word processors place it at its true size. */
final class PngFormat implements FigureFormat {

    private static final double DPI = 300;
    private static final String METADATA = "javax_imageio_png_1.0";

    @Override
    public String ending() {
        return "png";
    }

    @Override
    public double resolution() {
        return DPI / Canvas.LOGICAL_DPI;
    }

    @Override
    public void write(Canvas canvas, OutputStream out) throws IOException {
        int width = Math.max(1, (int) Math.round(canvas.width() * resolution()));
        int height = Math.max(1, (int) Math.round(canvas.height() * resolution()));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setPaint(canvas.renderer().theme().ground());
            g.fillRect(0, 0, width, height);
            g.scale(resolution(), resolution());
            canvas.renderer().draw(canvas.model(), g, canvas.area());
        } finally {
            g.dispose();
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName(ending()).next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata(writer, image)));
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage image) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image),
                writer.getDefaultWriteParam());
        String perMetre = Long.toString(Math.round(DPI / Canvas.MILLIMETRES_PER_INCH * 1000));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", perMetre);
        physical.setAttribute("pixelsPerUnitYAxis", perMetre);
        physical.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        root.appendChild(physical);
        metadata.mergeTree(METADATA, root);
        return metadata;
    }
}
