package org.brink.project.nodes;

import java.awt.Image;
import java.util.Optional;
import javax.swing.Action;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ChangeListener;
import org.brink.api.run.RunStatus;
import org.brink.project.api.BrinkIcons;
import org.brink.project.api.RunItem;
import org.brink.project.model.ProjectContents;
import org.brink.project.model.RunEntry;
import org.brink.project.properties.RunSheet;
import org.openide.actions.DeleteAction;
import org.openide.actions.PropertiesAction;
import org.openide.nodes.Sheet;
import org.openide.util.Mutex;
import org.openide.util.WeakListeners;
import org.openide.util.actions.SystemAction;
import org.openide.util.lookup.InstanceContent;

/** A run: what sets it apart, a badge for its status, and the numbers it ended with as properties. */
final class RunNode extends StoredNode implements ChangeListener {

    private final RunItem run;
    private final ProjectContents contents;
    private volatile Optional<RunEntry> entry;
    private boolean sheetWanted;

    RunNode(RunItem run, ProjectContents contents) {
        this(run, contents, new InstanceContent());
    }

    private RunNode(RunItem run, ProjectContents contents, InstanceContent content) {
        super(content, run.project().root(), run.folder(), contents);
        content.add(run);
        this.run = run;
        this.contents = contents;
        entry = contents.run(run.folder());
        setName(run.id());
        contents.addChangeListener(WeakListeners.change(this, contents));
    }

    /** Whether steps are being taken. */
    boolean running() {
        return entry.map(RunEntry::status).filter(status -> !status.state().ended()).isPresent();
    }

    @Override
    public String getDisplayName() {
        return entry.map(RunEntry::label).filter(label -> !label.isEmpty()).orElse(run.id());
    }

    @Override
    public String getHtmlDisplayName() {
        // short, since trees are narrow: step and reason are in the tool tip
        return Html.name(getDisplayName(), entry.map(e -> e.status().state().id() + " · ").orElse("") + run.id());
    }

    @Override
    public String getShortDescription() {
        return entry.map(e -> run.id() + ": " + e.status().describe()).orElse(run.id());
    }

    @Override
    public Image getIcon(int type) {
        return BrinkIcons.run(entry.map(e -> e.status().state()).orElse(RunStatus.State.RUNNING));
    }

    @Override
    public Image getOpenedIcon(int type) {
        return getIcon(type);
    }

    @Override
    public void stateChanged(ChangeEvent event) {
        Optional<RunEntry> now = contents.run(run.folder());
        if (now.isPresent() && !now.equals(entry)) {
            entry = now;
            Mutex.EVENT.readAccess(this::refresh);
        }
    }

    private void refresh() {
        fireDisplayNameChange(null, getDisplayName());
        fireShortDescriptionChange(null, getShortDescription());
        fireIconChange();
        if (sheetWanted) {
            RunSheet.load(run.folder(), this::setSheet);
        }
    }

    @Override
    protected Sheet createSheet() {
        sheetWanted = true;
        RunSheet.load(run.folder(), this::setSheet);
        return RunSheet.reading(run.id());
    }

    @Override
    public Action[] getActions(boolean context) {
        return NodeActions.with("Run", SystemAction.get(DeleteAction.class), null,
                SystemAction.get(PropertiesAction.class));
    }

    @Override
    public Action getPreferredAction() {
        return NodeActions.first("Run").orElse(null);
    }
}
