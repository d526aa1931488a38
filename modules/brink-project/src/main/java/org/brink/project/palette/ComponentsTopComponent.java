package org.brink.project.palette;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.brink.api.component.ComponentKind;
import org.netbeans.api.settings.ConvertAsProperties;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.Lookup;
import org.openide.util.LookupListener;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.openide.windows.TopComponent;

/** The window with all installed components; plugins that come and go are followed. */
@ConvertAsProperties(dtd = "-//org.brink.project//Components//EN", autostore = false)
@TopComponent.Description(preferredID = "Components", iconBase = "org/brink/project/icons/component.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "explorer", openAtStartup = true, position = 900)
@ActionID(category = "Window", id = "org.brink.project.palette.ComponentsTopComponent")
@ActionReference(path = "Menu/Window", position = 140)
@TopComponent.OpenActionRegistration(displayName = "#CTL_Components", preferredID = "Components")
@Messages({
    "CTL_Components=Components",
    "HINT_Components=Everything that experiments can be made of"
})
public final class ComponentsTopComponent extends TopComponent {

    private static final long serialVersionUID = 1L;
    private static final RequestProcessor WORK = new RequestProcessor(ComponentsTopComponent.class);

    private final ComponentsPanel panel = new ComponentsPanel();
    private final transient TargetExperiment target =
            new TargetExperiment(() -> EventQueue.invokeLater(this::showTarget));
    private final transient List<Lookup.Result<?>> watched = new ArrayList<>();
    private final transient LookupListener listener = event -> refreshLater();
    private final transient RequestProcessor.Task refresh = WORK.create(this::refresh);

    /** The window; made by the window system. */
    public ComponentsTopComponent() {
        setName(Bundle.CTL_Components());
        setToolTipText(Bundle.HINT_Components());
        setLayout(new BorderLayout());
        add(panel);
        // no nodes of its own: the property sheet goes on showing what was selected in the tree
        setActivatedNodes(null);
    }

    @Override
    protected void componentOpened() {
        for (ComponentKind kind : ComponentKind.values()) {
            Lookup.Result<?> result = Lookup.getDefault().lookupResult(kind.providerType());
            result.addLookupListener(listener);
            result.allItems();
            watched.add(result);
        }
        target.start();
        refreshLater();
    }

    @Override
    protected void componentClosed() {
        watched.forEach(result -> result.removeLookupListener(listener));
        watched.clear();
        target.stop();
    }

    void writeProperties(Properties properties) {
        properties.setProperty("version", "1");
    }

    void readProperties(Properties properties) {
        // nothing but the place of the window is kept, and the window system keeps that
    }

    /** A plugin changes several kinds at once. */
    private void refreshLater() {
        refresh.schedule(200);
    }

    private void refresh() {
        Map<String, PluginOrigins.Origin> origins = PluginOrigins.installed();
        PluginOrigins.remember();
        EventQueue.invokeLater(() -> panel.refresh(origins));
    }

    private void showTarget() {
        panel.setTarget(target.file());
    }
}
