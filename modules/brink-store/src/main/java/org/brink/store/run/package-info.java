/**
 * Run folders: append-only columns, events and a record of one run. Written by one thread, readable meanwhile by any
 * number of threads and processes, and readable after a kill at any moment. The format is described in
 * {@code docs/run-folder.md}.
 */
package org.brink.store.run;
