/** Step-size schedules: factors on the step size as functions of the step. */
package org.brink.optimizers.schedule;
