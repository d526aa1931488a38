/** Project folders: experiments, runs, comparisons and figures of one study. */
package org.brink.store.project;
