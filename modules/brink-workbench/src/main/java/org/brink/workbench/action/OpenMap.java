package org.brink.workbench.action;

import java.util.List;
import javax.swing.Action;
import org.brink.project.api.MapItem;
import org.brink.workbench.map.MapWindows;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.Utilities;

/** Opens the windows of the selected maps and bifurcation diagrams. */
@ActionID(category = "Run", id = "org.brink.workbench.action.OpenMap")
@ActionRegistration(displayName = "#CTL_OpenMap", lazy = false)
@ActionReference(path = "Brink/Nodes/Map/Actions", position = 100)
@Messages("CTL_OpenMap=Open Map")
public final class OpenMap extends SelectionAction<MapItem> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public OpenMap() {
        this(Utilities.actionsGlobalContext());
    }

    private OpenMap(Lookup context) {
        super(context, MapItem.class, 1, Bundle.CTL_OpenMap(), "map");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new OpenMap(context);
    }

    @Override
    void perform(List<MapItem> selected, Lookup where) {
        selected.forEach(MapWindows::open);
    }
}
