/** Factorising the identity by matrices of rank one. */
package org.brink.objectives.identity;
