package org.brink.workbench.ui;

import java.util.Arrays;
import java.util.List;
import org.openide.util.Lookup;
import org.openide.util.lookup.AbstractLookup;
import org.openide.util.lookup.InstanceContent;

/** What a window offers to actions. */
public final class LookupContent {

    private final InstanceContent content = new InstanceContent();
    private final Lookup lookup = new AbstractLookup(content);

    /** The lookup for the window. */
    public Lookup lookup() {
        return lookup;
    }

    /** Offers these objects instead of those before. */
    public void set(Object... objects) {
        set(Arrays.asList(objects));
    }

    /** Offers these objects instead of those before. */
    public void set(List<?> objects) {
        content.set(objects, null);
    }
}
