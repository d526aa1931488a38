/** Where sharpness-aware minimisation has its edge of stability. */
package org.brink.probes.sam;
