/** The nodes of the Projects window. Nodes only show what the model has read; they read and write no file. */
package org.brink.project.nodes;
