/** What computes in double precision, whatever format a network has. */
package org.brink.jets.numeric;
