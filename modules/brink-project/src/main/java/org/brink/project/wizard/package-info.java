/** The New Project wizard. Decisions are apart from Swing, and nothing waits for a disk on the event thread. */
package org.brink.project.wizard;
