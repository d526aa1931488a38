package org.brink.workbench.board;

import java.awt.event.ActionListener;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import org.brink.api.component.ComponentSpec;
import org.brink.project.api.RunItem;
import org.brink.workbench.canvas.StepLink;
import org.brink.workbench.figure.SaveFigure;
import org.brink.workbench.ui.Numbers;
import org.openide.util.NbBundle.Messages;

/** The menu of one chart. */
@Messages({
    "LBL_SaveFigure=Save Figure…",
    "LBL_ForkHere=Fork Here…",
    "# {0} - step",
    "LBL_ForkAt=Fork at Step {0}…",
    "LBL_ShowAllSteps=Show All Steps",
    "LBL_RemoveChart=Remove Chart"
})
public final class ChartMenu extends JPopupMenu {

    private static final long serialVersionUID = 1L;

    private final transient StepLink link;

    /**
     * A menu.
     *
     * @param view what the chart shows
     * @param runs the runs that it draws
     * @param link the visible steps
     * @param remove takes the chart off the board
     */
    public ChartMenu(ComponentSpec view, Supplier<List<RunItem>> runs, StepLink link, Runnable remove) {
        this.link = link;
        item(Bundle.LBL_SaveFigure(), e -> SaveFigure.ask(runs.get(), List.of(view)));
        addSeparator();
        item(Bundle.LBL_ShowAllSteps(), e -> link.showAll());
        item(Bundle.LBL_RemoveChart(), e -> remove.run());
    }

    /**
     * Adds forking at the step under the mouse.
     *
     * @param fork receives the step; empty if there is none
     */
    void addFork(Consumer<OptionalLong> fork) {
        JMenuItem item = new JMenuItem(Bundle.LBL_ForkHere());
        OptionalLong[] step = {OptionalLong.empty()};
        addPopupMenuListener(new PopupMenuListener() {
            @Override
            public void popupMenuWillBecomeVisible(PopupMenuEvent e) {
                // the mouse leaves the chart for the menu, and the cursor goes
                step[0] = link.cursor();
                item.setText(step[0].isPresent() ? Bundle.LBL_ForkAt(Numbers.count(step[0].getAsLong()))
                        : Bundle.LBL_ForkHere());
            }

            @Override
            public void popupMenuWillBecomeInvisible(PopupMenuEvent e) {
                // the step is still needed
            }

            @Override
            public void popupMenuCanceled(PopupMenuEvent e) {
                // nothing was asked for
            }
        });
        item.addActionListener(e -> fork.accept(step[0]));
        insert(item, 1);
    }

    private void item(String text, ActionListener action) {
        JMenuItem item = new JMenuItem(text);
        item.addActionListener(action);
        add(item);
    }
}
