/** Probes that read what every process offers: its position, gradient and loss. */
package org.brink.probes.basic;
