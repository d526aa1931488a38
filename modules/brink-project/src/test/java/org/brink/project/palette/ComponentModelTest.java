package org.brink.project.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.tree.DefaultMutableTreeNode;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.Components;
import org.junit.jupiter.api.Test;

class ComponentModelTest {

    private static List<Object> components(String text) {
        List<Object> found = new ArrayList<>();
        DefaultMutableTreeNode root = (DefaultMutableTreeNode) ComponentModel.matching(text).getRoot();
        root.depthFirstEnumeration().asIterator().forEachRemaining(node -> {
            if (((DefaultMutableTreeNode) node).getUserObject() instanceof Component component) {
                found.add(component.provider().type());
            }
        });
        return found;
    }

    @Test
    void everythingIsListedWhereNothingIsAskedFor() {
        long all = 0;
        for (ComponentKind kind : ComponentKind.values()) {
            all += Components.all(kind).size();
        }
        assertEquals(all, components("  ").size());
    }

    @Test
    void allWordsMustOccurInWhateverOrderAndCase() {
        assertTrue(components("PRODUCT scalar").contains("scalar-product"));
        assertEquals(List.of(), components("scalar no-such-word"));
        assertTrue(components("optimizer").contains("gd"), "the kind is a word to look for");
    }

    @Test
    void thePageTellsParametersAndOrigin() {
        Component gd = new Component(ComponentKind.OPTIMIZER,
                Components.find(ComponentKind.OPTIMIZER, "gd").orElseThrow());
        String page = ComponentPage.of(gd, Optional.of(new PluginOrigins.Origin("a.b", "A <plugin>", "1.2")));
        assertTrue(page.contains("stepSize") && page.contains("A &lt;plugin&gt; 1.2"), page);
        assertTrue(page.contains(gd.provider().summary().substring(0, 5)), page);
    }
}
