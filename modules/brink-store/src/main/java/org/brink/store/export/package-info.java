/** Export of stored runs to formats that other programs read. */
package org.brink.store.export;
