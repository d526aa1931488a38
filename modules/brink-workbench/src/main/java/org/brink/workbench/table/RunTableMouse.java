package org.brink.workbench.table;

import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.brink.project.api.RunItem;
import org.brink.workbench.run.RunWindows;
import org.openide.util.Utilities;
import org.openide.util.lookup.Lookups;

/** The mouse over the run table: a double click opens the board, the right button the menu of runs. */
final class RunTableMouse extends MouseAdapter {

    private final RunTable table;

    RunTableMouse(RunTable table) {
        this.table = table;
    }

    /** Opens the boards of the selected runs with the enter key, too. */
    static void bindEnter(RunTable table) {
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "open");
        table.getActionMap().put("open", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                table.selectedRuns().forEach(run -> RunWindows.get().openBoard(run));
            }
        });
    }

    @Override
    public void mouseClicked(MouseEvent e) {
        if (e.getClickCount() == 2 && SwingUtilities.isLeftMouseButton(e)) {
            table.runAt(table.rowAtPoint(e.getPoint())).ifPresent(run -> RunWindows.get().openBoard(run));
        }
    }

    @Override
    public void mousePressed(MouseEvent e) {
        popup(e);
    }

    @Override
    public void mouseReleased(MouseEvent e) {
        popup(e);
    }

    private void popup(MouseEvent e) {
        int row = table.rowAtPoint(e.getPoint());
        if (!e.isPopupTrigger() || row < 0) {
            return;
        }
        if (!table.isRowSelected(row)) {
            table.setRowSelectionInterval(row, row);
        }
        List<RunItem> selected = table.selectedRuns();
        List<Action> actions = new ArrayList<>(Utilities.actionsForPath("Brink/Nodes/Run/Actions"));
        JPopupMenu menu = Utilities.actionsToPopup(actions.toArray(new Action[0]), Lookups.fixed(selected.toArray()));
        menu.show(table, e.getX(), e.getY());
    }
}
