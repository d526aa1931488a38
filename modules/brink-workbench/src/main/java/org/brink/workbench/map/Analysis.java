package org.brink.workbench.map;

import org.brink.maps.StoredMap;
import org.openide.util.NbBundle.Messages;

/** What the window computes. */
@Messages({
    "LBL_Bifurcation=Bifurcation diagram",
    "LBL_Map=Map over two axes"
})
public enum Analysis {
    /** What trajectories visit over one number, and their phases. */
    BIFURCATION,
    /** What becomes of trajectories over two numbers. */
    MAP;

    /** That of a stored map. */
    static Analysis of(StoredMap map) {
        return map.kind() == StoredMap.Kind.MAP ? MAP : BIFURCATION;
    }

    /** The name in windows. */
    String title() {
        return this == MAP ? Bundle.LBL_Map() : Bundle.LBL_Bifurcation();
    }

    @Override
    public String toString() {
        return title();
    }
}
