package org.brink.workbench.table;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.beans.PropertyChangeListener;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.event.ChangeListener;
import org.brink.project.api.BrinkProjects;
import org.brink.project.api.RunItem;
import org.brink.store.project.ProjectFolder;
import org.brink.workbench.canvas.BackgroundClock;
import org.brink.workbench.colour.ProjectColours;
import org.brink.workbench.run.RunListener;
import org.brink.workbench.run.RunService;
import org.brink.workbench.ui.EmptyState;
import org.brink.workbench.ui.LookupContent;
import org.netbeans.api.project.ui.OpenProjects;
import org.netbeans.api.settings.ConvertAsProperties;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** The window with all runs of the open projects. */
@ConvertAsProperties(dtd = "-//org.brink.workbench//RunTable//EN", autostore = false)
@TopComponent.Description(preferredID = "RunTable", iconBase = "org/brink/workbench/icons/table.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "output", openAtStartup = true, position = 50)
@ActionID(category = "Window", id = "org.brink.workbench.table.RunTableTopComponent")
@ActionReference(path = "Menu/Window", position = 150)
@TopComponent.OpenActionRegistration(displayName = "#CTL_RunTable", preferredID = "RunTable")
@Messages({
    "CTL_RunTable=Runs",
    "HINT_RunTable=All runs of the open projects",
    "TITLE_NoRuns=No runs yet",
    "TEXT_NoRuns=Select an experiment in the Projects window and press F6. Its run appears here while it goes on."
})
public final class RunTableTopComponent extends TopComponent {

    private static final long serialVersionUID = 1L;

    private final transient LookupContent content = new LookupContent();
    private final transient RunRows rows = new RunRows(BrinkProjects::openFolders, ProjectColours.get(),
            new BackgroundClock(), (all, differing, complete) -> SwingUtilities.invokeLater(
                    () -> show(all, differing)));
    private final transient RunListener runListener = run -> rows.refresh();
    private final transient ChangeListener contentListener = e -> rows.refresh();
    private final transient PropertyChangeListener projectListener = e -> SwingUtilities.invokeLater(this::watch);
    private final transient Set<ProjectFolder> watched = new HashSet<>();
    private final RunTable table = new RunTable(new RunTableModel());
    private final RunTableBar bar;
    private final JPanel cards = new JPanel(new CardLayout());

    /** The window; made by the window system. */
    public RunTableTopComponent() {
        setName(Bundle.CTL_RunTable());
        setToolTipText(Bundle.HINT_RunTable());
        setLayout(new BorderLayout());
        associateLookup(content.lookup());
        // no nodes of its own: the property sheet goes on showing what was selected in the tree
        setActivatedNodes(null);
        bar = new RunTableBar(table);
        add(bar, BorderLayout.PAGE_START);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(null);
        cards.add(new EmptyState("runTable.empty", Bundle.TITLE_NoRuns(), Bundle.TEXT_NoRuns()), "empty");
        cards.add(scroll, "table");
        add(cards);
        table.getSelectionModel().addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting()) {
                offer();
            }
        });
        table.addMouseListener(new RunTableMouse(table));
        RunTableMouse.bindEnter(table);
    }

    /** The table; for tests. */
    public JTable table() {
        return table;
    }

    @Override
    protected void componentOpened() {
        OpenProjects.getDefault().addPropertyChangeListener(projectListener);
        RunService.get().addListener(runListener);
        watch();
    }

    @Override
    protected void componentClosed() {
        OpenProjects.getDefault().removePropertyChangeListener(projectListener);
        RunService.get().removeListener(runListener);
        watched.forEach(project -> BrinkProjects.removeChangeListener(project, contentListener));
        watched.clear();
    }

    @Override
    protected void componentShowing() {
        rows.setWatching(true);
    }

    @Override
    protected void componentHidden() {
        rows.setWatching(false);
    }

    @Override
    protected void componentActivated() {
        table.requestFocusInWindow();
    }

    void writeProperties(Properties properties) {
        properties.setProperty("version", "1");
    }

    void readProperties(Properties properties) {
        // nothing but the place of the window is kept, and the window system keeps that
    }

    private void watch() {
        Set<ProjectFolder> open = new HashSet<>(BrinkProjects.openFolders());
        for (ProjectFolder project : List.copyOf(watched)) {
            if (!open.contains(project)) {
                BrinkProjects.removeChangeListener(project, contentListener);
                watched.remove(project);
            }
        }
        for (ProjectFolder project : open) {
            if (watched.add(project)) {
                BrinkProjects.addChangeListener(project, contentListener);
            }
        }
        rows.refresh();
    }

    private void show(List<RunRow> all, List<String> differing) {
        table.setRows(all, differing);
        ((CardLayout) cards.getLayout()).show(cards, all.isEmpty() ? "empty" : "table");
        bar.update();
        offer();
    }

    private void offer() {
        List<Object> offered = new ArrayList<>();
        for (RunItem run : table.selectedRuns()) {
            offered.add(run);
            RunService.get().find(run.folder()).ifPresent(offered::add);
        }
        content.set(offered);
        bar.update();
    }
}
