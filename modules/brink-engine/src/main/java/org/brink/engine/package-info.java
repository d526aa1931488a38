/**
 * Running experiments: {@link org.brink.engine.RunTask} takes an experiment step by step, in two phases, into a run
 * folder. It is the same for the command line and the workbench, to the last bit.
 */
package org.brink.engine;
