/** Initial points: given one by one, tied in a pattern, or drawn at random. */
package org.brink.objectives.init;
