/** The kernel on the Vector API of the JDK: found by name, where its incubator module is there. */
package org.brink.jets.vector;
