/**
 * Stored runs as windows need them: opened in the background, followed while they go on, summed up in a few
 * numbers.
 */
package org.brink.workbench.data;
