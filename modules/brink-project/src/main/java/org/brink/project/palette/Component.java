package org.brink.project.palette;

import java.util.Locale;
import org.brink.api.component.ComponentKind;
import org.brink.spi.ComponentProvider;

/**
 * Something that can be put into an experiment.
 *
 * @param kind what it is for
 * @param provider makes it
 */
record Component(ComponentKind kind, ComponentProvider provider) {

    /** Whether all words of a text occur in its names or its summary. */
    boolean matches(String text) {
        String all = (kind.id() + ' ' + provider.type() + ' ' + provider.displayName() + ' ' + provider.summary())
                .toLowerCase(Locale.ROOT);
        for (String word : text.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** What trees show. */
    @Override
    public String toString() {
        return provider.displayName();
    }
}
