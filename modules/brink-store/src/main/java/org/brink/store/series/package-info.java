/** Reading stored series from beginning to end in constant memory. */
package org.brink.store.series;
