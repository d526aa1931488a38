/** Functions of two variables, given by their partial derivatives, as objectives. */
package org.brink.objectives.plane;
