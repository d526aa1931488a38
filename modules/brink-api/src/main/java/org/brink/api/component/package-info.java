/** Components: their kinds, how documents name them, and the {@link org.brink.api.component.Components registry}. */
package org.brink.api.component;
