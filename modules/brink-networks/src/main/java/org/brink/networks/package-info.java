/** Networks on data sets as objectives, one provider per family of architectures. */
package org.brink.networks;
