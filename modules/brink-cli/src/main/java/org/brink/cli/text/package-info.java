/** Text for terminals and files: tables, wrapped lines, JSON, and the progress of a run. */
package org.brink.cli.text;
