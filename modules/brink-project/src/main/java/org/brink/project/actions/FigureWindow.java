package org.brink.project.actions;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.swing.JComponent;
import org.brink.project.api.BrinkIcons;
import org.openide.windows.TopComponent;

/** A picture, as large as the window allows and never larger than it is. */
final class FigureWindow extends TopComponent {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    private FigureWindow(Path file, BufferedImage picture) {
        this.file = file;
        setLayout(new BorderLayout());
        setName(file.getFileName().toString());
        setDisplayName(file.getFileName().toString());
        setToolTipText(file.toString());
        setIcon(BrinkIcons.figure());
        add(new Canvas(picture));
    }

    /** Shows the picture in a new window, in place of an older one of the same file. Call on the event thread. */
    static void show(Path file, BufferedImage picture) {
        for (TopComponent open : getRegistry().getOpened().toArray(TopComponent[]::new)) {
            if (open instanceof FigureWindow older && older.file.equals(file)) {
                older.close();
            }
        }
        FigureWindow window = new FigureWindow(file, picture);
        window.open();
        window.requestActive();
    }

    @Override
    public int getPersistenceType() {
        return PERSISTENCE_NEVER;
    }

    @Override
    protected String preferredID() {
        return "FigureWindow";
    }

    private static final class Canvas extends JComponent {

        private static final long serialVersionUID = 1L;
        private static final int MARGIN = 16;

        private final transient Image picture;

        Canvas(BufferedImage picture) {
            this.picture = picture;
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            int width = picture.getWidth(null);
            int height = picture.getHeight(null);
            double scale = Math.min(1, Math.min((getWidth() - 2.0 * MARGIN) / width,
                    (getHeight() - 2.0 * MARGIN) / height));
            int w = (int) Math.max(1, width * scale);
            int h = (int) Math.max(1, height * scale);
            int x = (getWidth() - w) / 2;
            int y = (getHeight() - h) / 2;
            g.setColor(Color.WHITE);
            g.fillRect(x, y, w, h);
            g.drawImage(picture, x, y, w, h, null);
            g.dispose();
        }
    }
}
