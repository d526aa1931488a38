/** The file types of Brink: experiments and comparisons. */
package org.brink.project.files;
