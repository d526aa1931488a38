package org.brink.workbench.action;

import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import org.brink.workbench.ui.Icons;
import org.openide.util.ContextAwareAction;
import org.openide.util.Lookup;
import org.openide.util.LookupEvent;
import org.openide.util.LookupListener;
import org.openide.util.Mutex;

/**
 * An action on what is selected, in the tree, in the run table or in a board alike. Enabled when enough things of its
 * type are selected.
 *
 * @param <T> what the action works on
 */
abstract class SelectionAction<T> extends AbstractAction implements ContextAwareAction, LookupListener {

    private static final long serialVersionUID = 1L;

    private final transient Lookup context;
    private final transient Lookup.Result<T> selection;
    private final int least;

    /**
     * An action in a context.
     *
     * @param context where the selection is
     * @param type what the action works on
     * @param least how many must be selected
     * @param name what menus call it
     * @param icon name of its icon; empty for none
     */
    SelectionAction(Lookup context, Class<T> type, int least, String name, String icon) {
        super(name.replace("&", ""));
        this.context = context;
        this.least = least;
        selection = context.lookupResult(type);
        if (!icon.isEmpty()) {
            // with this attribute the platform finds the larger icon of tool bars, too
            putValue("iconBase", "org/brink/workbench/icons/" + icon + ".svg");
            putValue(SMALL_ICON, Icons.named(icon));
        }
        selection.addLookupListener(this);
        setEnabled(accepts(selected()));
    }

    /** Whether the action can work on this; by default on as many as are needed, or more. */
    boolean accepts(List<T> chosen) {
        return chosen.size() >= least;
    }

    /** Does it. Called on the event thread. */
    abstract void perform(List<T> selected, Lookup where);

    private List<T> selected() {
        return List.copyOf(selection.allInstances());
    }

    @Override
    public final void actionPerformed(ActionEvent e) {
        List<T> selected = selected();
        if (accepts(selected)) {
            perform(selected, context);
        }
    }

    @Override
    public final void resultChanged(LookupEvent e) {
        Mutex.EVENT.readAccess(() -> setEnabled(accepts(selected())));
    }
}
