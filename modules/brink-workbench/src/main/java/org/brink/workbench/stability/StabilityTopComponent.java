package org.brink.workbench.stability;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.netbeans.api.settings.ConvertAsProperties;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** The window of stability regions. Remembers its filter over restarts. */
@ConvertAsProperties(dtd = "-//org.brink.workbench//Stability//EN", autostore = false)
@TopComponent.Description(preferredID = "Stability", iconBase = "org/brink/workbench/icons/stability.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = false)
@ActionID(category = "Window", id = "org.brink.workbench.stability.StabilityTopComponent")
@ActionReferences({
    @ActionReference(path = "Menu/Window", position = 160),
    @ActionReference(path = "Menu/BrinkRun", position = 500, separatorBefore = 490)
})
@TopComponent.OpenActionRegistration(displayName = "#CTL_Stability", preferredID = "Stability")
@Messages({
    "CTL_Stability=Stability Region",
    "HINT_Stability=Where a descent with momentum is stable"
})
public final class StabilityTopComponent extends TopComponent {

    private static final long serialVersionUID = 1L;
    private static final String CHOICE = "choice";
    private static final String FIELD = "field.";

    private final transient StabilityPanel panel = new StabilityPanel();

    /** The window; made by the window system. */
    public StabilityTopComponent() {
        setName(Bundle.CTL_Stability());
        setToolTipText(Bundle.HINT_Stability());
        setLayout(new BorderLayout());
        setMinimumSize(new Dimension(160, 120));
        // no nodes of its own: the property sheet goes on showing what was selected in the tree
        setActivatedNodes(null);
        add(panel);
    }

    /** Whether what is asked for is computed and drawn. For tests. */
    public boolean isSettled() {
        return panel.settled();
    }

    void writeProperties(Properties properties) {
        properties.setProperty("version", "1");
        properties.setProperty(CHOICE, panel.form().choice().id());
        panel.form().texts().forEach((name, text) -> properties.setProperty(FIELD + name, text));
    }

    void readProperties(Properties properties) {
        Map<String, String> texts = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(FIELD)) {
                texts.put(key.substring(FIELD.length()), properties.getProperty(key));
            }
        }
        panel.form().choose(properties.getProperty(CHOICE, ""), texts);
    }
}
