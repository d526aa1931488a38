/** Options of the workbench's launcher that concern projects. */
package org.brink.project.startup;
