/** Generated data sets, one provider per file. */
package org.brink.networks.data;
