package org.brink.project.nodes;

import java.awt.Image;
import java.awt.datatransfer.Transferable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.Action;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ChangeListener;
import org.brink.api.experiment.Experiment;
import org.brink.project.actions.AddPart;
import org.brink.project.actions.DuplicateExperiment;
import org.brink.project.actions.InstallMissing;
import org.brink.project.actions.RemovePart;
import org.brink.project.actions.StepBack;
import org.brink.project.api.BrinkIcons;
import org.brink.project.model.ExperimentFile;
import org.brink.project.palette.ComponentTransfer;
import org.brink.project.properties.ExperimentSheet;
import org.openide.actions.DeleteAction;
import org.openide.actions.PropertiesAction;
import org.openide.actions.RenameAction;
import org.openide.loaders.DataObject;
import org.openide.nodes.AbstractNode;
import org.openide.nodes.Children;
import org.openide.nodes.Sheet;
import org.openide.util.Mutex;
import org.openide.util.RequestProcessor;
import org.openide.util.WeakListeners;
import org.openide.util.actions.SystemAction;
import org.openide.util.datatransfer.PasteType;
import org.openide.util.lookup.InstanceContent;

/** An experiment: its title, a badge when something is wrong with it, and the property sheet that edits it. */
public class ExperimentNode extends AbstractNode implements ChangeListener {

    private static final RequestProcessor WORK = new RequestProcessor(ExperimentNode.class);

    private final DataObject data;
    private final ExperimentFile file;
    private final ExperimentSheet sheet;

    /**
     * A node for an experiment file.
     *
     * @param data carries the file in its lookup, and the item where the file belongs to a project
     */
    public ExperimentNode(DataObject data, ExperimentFile file) {
        this(data, file, new InstanceContent());
    }

    private ExperimentNode(DataObject data, ExperimentFile file, InstanceContent content) {
        super(Children.LEAF, Ours.lookup(content, data.getLookup()));
        Ours.mark(content, this);
        this.data = data;
        this.file = file;
        this.sheet = new ExperimentSheet(file);
        super.setName(file.name());
        file.addChangeListener(WeakListeners.change(this, file));
    }

    private String title() {
        return file.state().experiment().map(Experiment::title).orElse("");
    }

    private List<String> problems() {
        return file.state().problems();
    }

    @Override
    public String getDisplayName() {
        return file.name();
    }

    @Override
    public String getHtmlDisplayName() {
        return Html.name(file.name(), title());
    }

    @Override
    public String getShortDescription() {
        return Html.lines(problems().isEmpty() ? List.of(title(), file.path().toString()) : problems());
    }

    @Override
    public Image getIcon(int type) {
        return problems().isEmpty() ? BrinkIcons.experiment() : BrinkIcons.invalidExperiment();
    }

    @Override
    public Image getOpenedIcon(int type) {
        return getIcon(type);
    }

    @Override
    public void stateChanged(ChangeEvent event) {
        Mutex.EVENT.readAccess(this::refresh);
    }

    private void refresh() {
        if (!getName().equals(file.name())) {
            super.setName(file.name());
        }
        fireDisplayNameChange(null, getDisplayName());
        fireShortDescriptionChange(null, getShortDescription());
        fireIconChange();
        Optional<Sheet> other = sheet.update();
        if (other.isPresent()) {
            setSheet(other.get());
        } else {
            sheet.paths().forEach(path -> firePropertyChange(path, null, null));
        }
    }

    @Override
    protected Sheet createSheet() {
        return sheet.create();
    }

    @Override
    public Action[] getActions(boolean context) {
        List<Action> actions = new ArrayList<>();
        InstallMissing.of(file).ifPresent(actions::add);
        actions.addAll(Arrays.asList(new AddPart(file), new RemovePart(file), null,
                new DuplicateExperiment(file.path()),
                SystemAction.get(RenameAction.class), SystemAction.get(DeleteAction.class), null,
                StepBack.undo(file), StepBack.redo(file), null, SystemAction.get(PropertiesAction.class)));
        return NodeActions.with("Experiment", actions.toArray(Action[]::new));
    }

    @Override
    public Action getPreferredAction() {
        return NodeActions.first("Experiment").orElse(null);
    }

    @Override
    public boolean canRename() {
        return data.isRenameAllowed();
    }

    /** Renames the file; the title is a property. */
    @Override
    public void setName(String name) {
        if (!name.equals(file.name())) {
            WORK.post(() -> {
                try {
                    data.rename(name);
                } catch (IOException failed) {
                    Messenger.warn(failed.getLocalizedMessage());
                }
            });
        }
    }

    @Override
    public boolean canDestroy() {
        return data.isDeleteAllowed();
    }

    /** Deletes the file in the background. */
    @Override
    public void destroy() {
        WORK.post(() -> {
            try {
                data.delete();
            } catch (IOException failed) {
                Messenger.warn(failed.getLocalizedMessage());
            }
        });
    }

    @Override
    public PasteType getDropType(Transferable dragged, int action, int index) {
        return ComponentTransfer.onto(file, dragged).orElseGet(() -> super.getDropType(dragged, action, index));
    }

    @Override
    public boolean canCopy() {
        return false;
    }
}
