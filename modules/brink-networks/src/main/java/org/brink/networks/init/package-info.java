/** Initial weights of networks. */
package org.brink.networks.init;
