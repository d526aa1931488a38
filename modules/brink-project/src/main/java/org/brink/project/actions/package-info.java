/** What can be done with projects, experiments and figures from their nodes. */
package org.brink.project.actions;
