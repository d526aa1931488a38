package org.brink.workbench.ui;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import javax.swing.Icon;
import org.openide.util.CachedHiDPIIcon;

/** An icon that is drawn once for each scale of a screen: for lists that are painted often, row by row. */
public final class CachedIcon extends CachedHiDPIIcon {

    private final Icon drawn;

    /** Keeps what another icon draws. */
    public CachedIcon(Icon drawn) {
        super(drawn.getIconWidth(), drawn.getIconHeight());
        this.drawn = drawn;
    }

    @Override
    protected Image createAndPaintImage(Component component, ColorModel colours, int width, int height, double scale) {
        BufferedImage image = createBufferedImage(colours, width, height);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(scale, scale);
        drawn.paintIcon(component, g, 0, 0);
        g.dispose();
        return image;
    }
}
