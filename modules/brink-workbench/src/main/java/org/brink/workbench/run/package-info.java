/** Carries runs out: the queue, what is known of runs that go on, and how people are told of them. */
package org.brink.workbench.run;
