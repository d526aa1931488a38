package org.brink.project.actions;

import java.awt.event.ActionEvent;
import java.util.function.UnaryOperator;
import javax.swing.AbstractAction;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.project.model.ExperimentFile;
import org.brink.project.nodes.Messenger;
import org.openide.util.actions.Presenter;

/** A submenu that changes which parts an experiment has. */
abstract class PartMenu extends AbstractAction implements Presenter.Popup {

    private static final long serialVersionUID = 1L;

    private final transient ExperimentFile file;

    PartMenu(String name, ExperimentFile file) {
        super(name);
        this.file = file;
    }

    final ExperimentFile file() {
        return file;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        // a submenu does nothing by itself
    }

    @Override
    public final JMenuItem getPopupPresenter() {
        JMenu menu = new JMenu((String) getValue(NAME));
        file.state().experiment().ifPresent(experiment -> fill(menu, experiment));
        menu.setEnabled(menu.getItemCount() > 0);
        return menu;
    }

    abstract void fill(JMenu menu, Experiment experiment);

    /** An entry that makes a change, or says why it cannot be made. */
    final JMenuItem item(String text, String help, UnaryOperator<Experiment> change) {
        JMenuItem item = new JMenuItem(text);
        item.setToolTipText(help.isEmpty() ? null : help);
        item.addActionListener(event -> {
            try {
                file.change(change);
            } catch (InvalidInput | IllegalStateException refused) {
                Messenger.warn(refused.getMessage());
            }
        });
        return item;
    }
}
