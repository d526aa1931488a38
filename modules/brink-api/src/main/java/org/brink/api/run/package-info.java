/** Runs: their channels, statuses and stored series, as callers read them. */
package org.brink.api.run;
