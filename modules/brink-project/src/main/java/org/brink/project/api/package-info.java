/**
 * What other parts of the workbench may use of projects: the items that nodes stand for, the open projects, and the
 * icons. Nodes of the Projects window carry one item each in their lookup and show the actions that are registered in
 * the folders {@code Brink/Nodes/Project/Actions}, {@code Brink/Nodes/Experiment/Actions},
 * {@code Brink/Nodes/Run/Actions}, {@code Brink/Nodes/Sweep/Actions} and {@code Brink/Nodes/Comparison/Actions}; the
 * first action of a folder is what a double click does.
 */
package org.brink.project.api;
