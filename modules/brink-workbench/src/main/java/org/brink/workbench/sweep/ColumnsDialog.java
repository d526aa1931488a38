package org.brink.workbench.sweep;

import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.util.NbBundle.Messages;

/** Asks in a dialog which columns the table of a sweep has. */
@Messages({
    "TITLE_Columns=Columns",
    "BTN_ColumnsShow=Show",
    "BTN_ColumnsUsual=Usual Columns"
})
final class ColumnsDialog {

    private ColumnsDialog() {
    }

    /** Asks; empty if it is cancelled. */
    static Optional<ColumnChoice> ask(List<CellColumn> columns, List<String> channels, ColumnChoice choice) {
        ColumnsPanel panel = new ColumnsPanel(columns, channels, choice);
        JButton show = new JButton(Bundle.BTN_ColumnsShow());
        show.setName("columns.show");
        JButton usual = new JButton(Bundle.BTN_ColumnsUsual());
        usual.setName("columns.usual");
        DialogDescriptor dialog = new DialogDescriptor(panel, Bundle.TITLE_Columns(), true,
                new Object[] {show, usual, DialogDescriptor.CANCEL_OPTION}, show, DialogDescriptor.DEFAULT_ALIGN, null,
                null);
        Object answer = DialogDisplayer.getDefault().notify(dialog);
        return answer == show ? Optional.of(panel.choice())
                : answer == usual ? Optional.of(ColumnChoice.USUAL) : Optional.empty();
    }
}
