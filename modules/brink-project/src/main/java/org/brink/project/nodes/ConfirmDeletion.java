package org.brink.project.nodes;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.explorer.ExtendedDelete;
import org.openide.nodes.Node;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;

/** Asks before runs, experiments, comparisons and figures are deleted, and says what will be lost. */
@Messages({
    "TTL_delete=Delete",
    "# {0} - number of runs",
    "# {1} - label of the first",
    "# {2} - id of the first",
    "MSG_delete_runs={0,choice,1#Delete the run \u201c{1}\u201d ({2}) with all its data?|1<Delete {0} runs with all "
            + "their data?}",
    "# {0} - number of things",
    "# {1} - name of the first",
    "MSG_delete_files={0,choice,1#Delete \u201c{1}\u201d?|1<Delete these {0} items?}",
    "MSG_to_bin=It can be fetched back from the rubbish bin.",
    "MSG_for_good=This cannot be undone.",
    "# {0} - label of the run",
    "MSG_still_running=The run \u201c{0}\u201d is still going on. Stop it before you delete it."
})
@ServiceProvider(service = ExtendedDelete.class)
public final class ConfirmDeletion implements ExtendedDelete {

    @Override
    public boolean delete(Node[] nodes) {
        List<Node> doomed = Arrays.asList(nodes);
        if (!doomed.stream().allMatch(node -> Ours.of(node).isPresent())) {
            return false;
        }
        List<Node> ours = doomed.stream().map(node -> Ours.of(node).orElseThrow()).toList();
        for (Node node : ours) {
            if (node instanceof RunNode run && run.running()) {
                Messenger.warn(Bundle.MSG_still_running(run.getDisplayName()));
                return true;
            }
        }
        String delete = Bundle.TTL_delete();
        NotifyDescriptor question = new NotifyDescriptor(question(ours), delete, NotifyDescriptor.OK_CANCEL_OPTION,
                NotifyDescriptor.WARNING_MESSAGE, new Object[] {delete, NotifyDescriptor.CANCEL_OPTION}, delete);
        if (DialogDisplayer.getDefault().notify(question) == delete) {
            ours.forEach(ConfirmDeletion::destroy);
        }
        return true;
    }

    private static String question(List<Node> nodes) {
        String name = nodes.get(0).getDisplayName();
        String what = nodes.stream().allMatch(RunNode.class::isInstance)
                ? Bundle.MSG_delete_runs(nodes.size(), name, nodes.get(0).getName())
                : Bundle.MSG_delete_files(nodes.size(), name);
        return what + "\n" + (Disposal.canBeUndone() ? Bundle.MSG_to_bin() : Bundle.MSG_for_good());
    }

    private static void destroy(Node node) {
        try {
            node.destroy();
        } catch (IOException failed) {
            Messenger.warn(failed.getLocalizedMessage());
        }
    }
}
