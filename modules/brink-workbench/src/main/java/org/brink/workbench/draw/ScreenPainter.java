package org.brink.workbench.draw;

import java.awt.Color;
import java.awt.Font;
import javax.swing.UIManager;
import org.brink.api.chart.ChartModel;
import org.brink.charts.ChartRenderer.Picture;
import org.brink.charts.ChartRenderer;
import org.brink.charts.ChartTheme;
import org.brink.workbench.canvas.BoardDrawer;
import org.brink.workbench.canvas.Frame;
import org.brink.workbench.canvas.PictureSize;
import org.brink.workbench.ui.Tints;

/** Draws charts for the screen, in the colours and the font of the look and feel as it is now. */
public final class ScreenPainter implements BoardDrawer.Painter {

    /** In heights of text: enough for a title and labels such as 10⁻²⁰, so that plots of a column are aligned. */
    private static final double AXIS_ROOM = 4.7;

    /** The theme that fits the look and feel. */
    public static ChartTheme theme() {
        Font font = UIManager.getFont("Label.font");
        ChartTheme theme = Tints.dark() ? ChartTheme.DARK : ChartTheme.LIGHT;
        return theme.withFont(font.getFamily(), font.getSize2D()).withAxisRoom(AXIS_ROOM * font.getSize2D());
    }

    /** The colour of a run on the screen. */
    public static Color colourOf(int place) {
        return theme().run(place);
    }

    @Override
    public Frame paint(ChartModel model, PictureSize size) {
        ChartTheme theme = theme();
        Picture picture = new ChartRenderer(theme).picture(model, size.width(), size.height(), size.scale());
        return new Frame(picture.image(), picture.geometry(), theme);
    }
}
