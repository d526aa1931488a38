/**
 * Step-size schedules: factors on the step size over time. To implement one: write a
 * {@link org.brink.spi.schedule.ScheduleProvider}, register it, and extend {@code ScheduleContract} of brink-testkit.
 */
package org.brink.spi.schedule;
