/** What the built-in probes and stop rules share. */
package org.brink.probes;
