package org.brink.landscape;

import java.util.List;

/**
 * A plane with what its axes mean.
 *
 * @param plane origin and directions
 * @param labels what each axis shows
 * @param remarks what a reader of the slice must know
 */
record SpannedPlane(Plane plane, List<String> labels, List<String> remarks) {

    SpannedPlane {
        labels = List.copyOf(labels);
        remarks = List.copyOf(remarks);
    }
}
