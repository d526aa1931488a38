/** Views of stored maps, and the cobweb diagram of a run. */
package org.brink.maps.view;
