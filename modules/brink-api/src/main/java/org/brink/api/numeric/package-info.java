/** Small numerical tools that the product and its tests share. */
package org.brink.api.numeric;
