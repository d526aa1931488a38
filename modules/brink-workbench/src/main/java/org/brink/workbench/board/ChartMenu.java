package org.brink.workbench.board;

import java.awt.event.ActionListener;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.brink.api.component.ComponentSpec;
import org.brink.project.api.RunItem;
import org.brink.workbench.canvas.StepLink;
import org.brink.workbench.figure.SaveFigure;
import org.openide.util.NbBundle.Messages;

/** The menu of one chart. */
@Messages({
    "LBL_SaveFigure=Save Figure…",
    "LBL_ShowAllSteps=Show All Steps",
    "LBL_RemoveChart=Remove Chart"
})
public final class ChartMenu extends JPopupMenu {

    private static final long serialVersionUID = 1L;

    /**
     * A menu.
     *
     * @param view what the chart shows
     * @param runs the runs that it draws
     * @param link the visible steps
     * @param remove takes the chart off the board
     */
    public ChartMenu(ComponentSpec view, Supplier<List<RunItem>> runs, StepLink link, Runnable remove) {
        item(Bundle.LBL_SaveFigure(), e -> SaveFigure.ask(runs.get(), List.of(view)));
        addSeparator();
        item(Bundle.LBL_ShowAllSteps(), e -> link.showAll());
        item(Bundle.LBL_RemoveChart(), e -> remove.run());
    }

    private void item(String text, ActionListener action) {
        JMenuItem item = new JMenuItem(text);
        item.addActionListener(action);
        add(item);
    }
}
