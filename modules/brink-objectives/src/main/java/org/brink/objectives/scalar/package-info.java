/**
 * The minimalist example of Zhu et al. (ICLR 2023): half the squared residual of a product of two, three or four
 * scalars. Four scalars stabilise just below the edge; two and three are its contrasts.
 */
package org.brink.objectives.scalar;
