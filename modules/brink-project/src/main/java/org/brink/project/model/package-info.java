/**
 * What the Projects window shows, without the window: experiment files that are edited in place, runs with status and
 * label, and the contents of a project, followed while it is open. File work happens on background threads.
 */
package org.brink.project.model;
