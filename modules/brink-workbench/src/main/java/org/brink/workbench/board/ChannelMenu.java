package org.brink.workbench.board;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.brink.api.component.ComponentSpec;
import org.openide.util.NbBundle.Messages;

/** The menu of charts that can be added to a board: the usual views and every stored channel. */
@Messages({
    "LBL_NoChannels=No channels are stored yet"
})
public final class ChannelMenu {

    private ChannelMenu() {
    }

    /**
     * A menu.
     *
     * @param views the views of the experiment
     * @param channels ids of stored series, {@code <process>.<channel>}
     * @param chosen receives the chart to add
     */
    public static JPopupMenu of(List<NamedView> views, List<String> channels, Consumer<ComponentSpec> chosen) {
        JPopupMenu menu = new JPopupMenu();
        for (NamedView view : views) {
            menu.add(item(view.name(), view.spec(), chosen));
        }
        if (!views.isEmpty() && !channels.isEmpty()) {
            menu.addSeparator();
        }
        Map<String, JMenu> processes = new TreeMap<>();
        for (String id : channels) {
            String process = id.substring(0, id.indexOf('.'));
            String channel = id.substring(id.indexOf('.') + 1);
            processes.computeIfAbsent(process, JMenu::new)
                    .add(item(channel, NamedView.series(process, channel), chosen));
        }
        if (processes.size() == 1) {
            JMenu only = processes.values().iterator().next();
            while (only.getItemCount() > 0) {
                menu.add(only.getItem(0));
            }
        } else {
            processes.values().forEach(menu::add);
        }
        if (menu.getComponentCount() == 0) {
            JMenuItem none = new JMenuItem(Bundle.LBL_NoChannels());
            none.setEnabled(false);
            menu.add(none);
        }
        return menu;
    }

    private static JMenuItem item(String text, ComponentSpec spec, Consumer<ComponentSpec> chosen) {
        JMenuItem item = new JMenuItem(text);
        item.addActionListener(e -> chosen.accept(spec));
        return item;
    }
}
