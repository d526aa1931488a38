/** The one-dimensional quartic whose period-two orbits have a closed form. */
package org.brink.objectives.quartic;
