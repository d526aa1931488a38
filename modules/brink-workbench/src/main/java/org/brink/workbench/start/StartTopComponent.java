package org.brink.workbench.start;

import java.awt.BorderLayout;
import java.beans.PropertyChangeListener;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import javax.swing.SwingUtilities;
import org.brink.project.api.BrinkProjects;
import org.brink.spi.template.TemplateProvider;
import org.brink.store.project.ProjectFolder;
import org.netbeans.api.project.ui.OpenProjects;
import org.netbeans.api.settings.ConvertAsProperties;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.NbPreferences;
import org.openide.util.RequestProcessor;
import org.openide.windows.TopComponent;

/** The window of the start page. */
@ConvertAsProperties(dtd = "-//org.brink.workbench//Start//EN", autostore = false)
@TopComponent.Description(preferredID = "Start", iconBase = "org/brink/workbench/icons/start.svg",
        persistenceType = TopComponent.PERSISTENCE_ONLY_OPENED)
@TopComponent.Registration(mode = "editor", openAtStartup = true)
@ActionID(category = "Window", id = "org.brink.workbench.start.StartTopComponent")
@ActionReference(path = "Menu/Help", position = 50)
@TopComponent.OpenActionRegistration(displayName = "#CTL_Start", preferredID = "Start")
@Messages({
    "CTL_Start=Start",
    "HINT_Start=What to do next"
})
public final class StartTopComponent extends TopComponent {

    private static final long serialVersionUID = 1L;
    private static final RequestProcessor READING = new RequestProcessor("Brink start page", 1);

    private final StartPage page = new StartPage();
    private final transient RequestProcessor.Task reading = READING.create(this::read);
    private final transient PropertyChangeListener projects = e -> reading.schedule(50);
    private final transient RecentProjects recent =
            new RecentProjects(NbPreferences.forModule(StartTopComponent.class));

    /** The window; made by the window system. */
    public StartTopComponent() {
        setName(Bundle.CTL_Start());
        setToolTipText(Bundle.HINT_Start());
        setLayout(new BorderLayout());
        add(page);
    }

    @Override
    protected void componentOpened() {
        OpenProjects.getDefault().addPropertyChangeListener(projects);
        reading.schedule(0);
    }

    @Override
    protected void componentClosed() {
        OpenProjects.getDefault().removePropertyChangeListener(projects);
    }

    @Override
    protected void componentShowing() {
        // experiments may have come or gone meanwhile
        reading.schedule(0);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (reading != null) {
            reading.schedule(0);
        }
    }

    void writeProperties(Properties properties) {
        properties.setProperty("version", "1");
    }

    void readProperties(Properties properties) {
        // nothing but the place of the window is kept, and the window system keeps that
    }

    private void read() {
        List<ProjectFolder> open = BrinkProjects.openFolders();
        for (ProjectFolder project : open) {
            recent.add(project.root());
        }
        List<Path> known = recent.list();
        StartContent content = StartContent.read(open, Lookup.getDefault().lookupAll(TemplateProvider.class), known);
        SwingUtilities.invokeLater(() -> page.show(content));
    }
}
