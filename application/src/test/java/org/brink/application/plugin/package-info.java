/** A plugin of a stranger, for tests. */
package org.brink.application.plugin;
