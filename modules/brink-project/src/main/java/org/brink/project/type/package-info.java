/** The project type: a folder with {@code brink-project.json} is a Brink project. */
package org.brink.project.type;
