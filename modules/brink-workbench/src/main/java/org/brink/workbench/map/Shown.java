package org.brink.workbench.map;

import java.nio.file.Path;
import java.util.Optional;
import org.brink.api.parameter.Range;
import org.brink.maps.StoredMap;

/**
 * A map that is shown.
 *
 * @param question what was asked
 * @param map what came of it
 * @param folder where it is stored; empty for one that is in memory only
 * @param part what is shown of the vertical axis of a diagram; empty for everything
 */
record Shown(MapQuestion question, StoredMap map, Optional<Path> folder, Optional<Range> part) {
}
