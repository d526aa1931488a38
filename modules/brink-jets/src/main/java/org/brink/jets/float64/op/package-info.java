/** The operations that networks are made of, one per file. */
package org.brink.jets.float64.op;
