package org.brink.api.run;

import java.util.Objects;

/**
 * Where a fork comes from.
 *
 * @param parent id of the run that it branched off
 * @param step the step at which it did: the last position that both have in common
 */
public record RunOrigin(String parent, long step) {

    public RunOrigin {
        Objects.requireNonNull(parent, "parent");
    }
}
