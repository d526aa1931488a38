package org.brink.project.palette;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JTree;
import javax.swing.TransferHandler;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.TreePath;
import org.brink.project.model.ExperimentFile;
import org.openide.util.datatransfer.PasteType;

/** Components on their way from the window to an experiment, by dragging. */
public final class ComponentTransfer extends TransferHandler {

    private static final long serialVersionUID = 1L;

    /** Within this program only: the component itself. */
    private static final DataFlavor FLAVOR = new DataFlavor(Component.class, "Brink component");

    ComponentTransfer() {
    }

    /** What happens when something is dropped onto an experiment; empty if it is no component. */
    public static Optional<PasteType> onto(ExperimentFile file, Transferable dragged) {
        if (!dragged.isDataFlavorSupported(FLAVOR)) {
            return Optional.empty();
        }
        return Optional.of(new PasteType() {
            @Override
            public Transferable paste() throws IOException {
                try {
                    Insertion.into(file, (Component) dragged.getTransferData(FLAVOR));
                } catch (UnsupportedFlavorException e) {
                    throw new IOException(e);
                }
                return null;
            }
        });
    }

    @Override
    public int getSourceActions(JComponent tree) {
        return COPY;
    }

    @Override
    protected Transferable createTransferable(JComponent source) {
        TreePath path = ((JTree) source).getSelectionPath();
        boolean part = path != null && path.getLastPathComponent() instanceof DefaultMutableTreeNode node
                && node.getUserObject() instanceof Component component && component.kind().isPartOfExperiments();
        return part ? new Dragged((Component) ((DefaultMutableTreeNode) path.getLastPathComponent())
                .getUserObject()) : null;
    }

    private record Dragged(Component component) implements Transferable {

        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {FLAVOR};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return FLAVOR.equals(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
            if (!isDataFlavorSupported(flavor)) {
                throw new UnsupportedFlavorException(flavor);
            }
            return component;
        }
    }
}
