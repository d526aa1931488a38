/** Quasi-hyperbolic momentum of Ma and Yarats (2019) as a plugin: the update rule and its provider. */
package org.brink.plugins.quasihyperbolic;
