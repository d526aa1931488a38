package org.brink.project.palette;

import java.awt.BorderLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JEditorPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;
import org.brink.project.model.ExperimentFile;
import org.openide.util.NbBundle.Messages;

/** A tree of components with a filter above it, and below it what there is to know about the selected one. */
@Messages({
    "HINT_filter=Filter",
    "BTN_use=Use",
    "# {0} - name of an experiment",
    "BTN_use_in=Use in {0}",
    "HINT_engine=Choose where a sweep is run when you start it: Run Sweep asks.",
    "HINT_use=Select an experiment in the Projects window, or drag the component onto one.",
    "PAGE_empty=Select a component to read what it is. Drag it onto an experiment to use it."
})
final class ComponentsPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JTextField filter = new JTextField();
    private final JTree tree = new JTree(ComponentModel.matching(""));
    private final JEditorPane page = new JEditorPane("text/html", "");
    private final JButton use = new JButton(Bundle.BTN_use());
    private transient Map<String, PluginOrigins.Origin> origins = Map.of();
    private transient Optional<ExperimentFile> target = Optional.empty();

    ComponentsPanel() {
        super(new BorderLayout());
        filter.setName("components.filter");
        filter.putClientProperty("JTextField.placeholderText", Bundle.HINT_filter());
        filter.putClientProperty("JTextField.showClearButton", true);
        filter.getDocument().addDocumentListener(new Typing());
        JPanel top = new JPanel(new BorderLayout());
        top.setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
        top.add(filter);
        add(top, BorderLayout.PAGE_START);

        tree.setName("components.tree");
        tree.setRootVisible(false);
        tree.setShowsRootHandles(true);
        tree.setCellRenderer(new ComponentRenderer());
        tree.getSelectionModel().setSelectionMode(TreeSelectionModel.SINGLE_TREE_SELECTION);
        tree.setDragEnabled(true);
        tree.setTransferHandler(new ComponentTransfer());
        tree.addTreeSelectionListener(event -> showSelected());
        tree.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2 && selected().isPresent()) {
                    useSelected();
                }
            }
        });

        page.setName("components.page");
        page.setEditable(false);
        page.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
        page.setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
        use.setName("components.use");
        use.addActionListener(event -> useSelected());
        JPanel bottom = new JPanel(new BorderLayout());
        bottom.setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
        bottom.add(use, BorderLayout.LINE_START);
        JPanel below = new JPanel(new BorderLayout());
        below.add(plain(new JScrollPane(page)));
        below.add(bottom, BorderLayout.PAGE_END);
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, plain(new JScrollPane(tree)), below);
        split.setResizeWeight(0.5);
        split.setBorder(null);
        add(split);
        expandAll();
        showSelected();
    }

    private static JScrollPane plain(JScrollPane scroll) {
        scroll.setBorder(null);
        return scroll;
    }

    /** Shows what is installed now. */
    void refresh(Map<String, PluginOrigins.Origin> plugins) {
        origins = Map.copyOf(plugins);
        Optional<Component> before = selected();
        tree.setModel(ComponentModel.matching(filter.getText()));
        expandAll();
        before.ifPresent(this::select);
        showSelected();
    }

    /** The experiment that components go into. */
    void setTarget(Optional<ExperimentFile> experiment) {
        target = experiment;
        showSelected();
    }

    private void expandAll() {
        // with nothing to look for, the kinds alone are the better overview
        for (int row = 0; !filter.getText().isBlank() && row < tree.getRowCount(); row++) {
            tree.expandRow(row);
        }
    }

    private void select(Component component) {
        DefaultMutableTreeNode root = (DefaultMutableTreeNode) tree.getModel().getRoot();
        var nodes = root.depthFirstEnumeration();
        while (nodes.hasMoreElements()) {
            DefaultMutableTreeNode node = (DefaultMutableTreeNode) nodes.nextElement();
            if (component.equals(node.getUserObject())) {
                tree.setSelectionPath(new TreePath(node.getPath()));
            }
        }
    }

    private Optional<Component> selected() {
        TreePath path = tree.getSelectionPath();
        return path != null && ((DefaultMutableTreeNode) path.getLastPathComponent()).getUserObject()
                instanceof Component component ? Optional.of(component) : Optional.empty();
    }

    private void showSelected() {
        Optional<Component> component = selected();
        page.setText(component.map(c -> ComponentPage.of(c, PluginOrigins.module(c.provider()).map(origins::get)))
                .orElse(Bundle.PAGE_empty()));
        page.setCaretPosition(0);
        use.setText(target.map(file -> Bundle.BTN_use_in(file.name())).orElse(Bundle.BTN_use()));
        boolean part = component.filter(c -> c.kind().isPartOfExperiments()).isPresent();
        use.setEnabled(part && target.isPresent());
        use.setToolTipText(component.isPresent() && !part ? Bundle.HINT_engine()
                : target.isPresent() ? null : Bundle.HINT_use());
    }

    private void useSelected() {
        if (target.isPresent()) {
            selected().filter(c -> c.kind().isPartOfExperiments())
                    .ifPresent(component -> Insertion.into(target.get(), component));
        }
    }

    /** Filters while people type. */
    private final class Typing implements DocumentListener {

        @Override
        public void insertUpdate(DocumentEvent event) {
            refresh(origins);
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            refresh(origins);
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            refresh(origins);
        }
    }
}
