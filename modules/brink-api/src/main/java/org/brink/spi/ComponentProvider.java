package org.brink.spi;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Schema;

/** What is common to the providers of all kinds of components. Providers are stateless and safe for all threads. */
public interface ComponentProvider {

    /** The name in documents and on the command line: lower-case words joined by hyphens; never changes. */
    String type();

    /** The name that people read, in sentence case. */
    String displayName();

    /** One sentence or formula that says what the component is. */
    String summary();

    /** The parameters; {@link Schema#EMPTY} when there are none. */
    default Schema schema() {
        return Schema.EMPTY;
    }

    /** What to cite when the component was used. */
    default List<Citation> citations() {
        return List.of();
    }
}
