/** Small parts of windows: icons, numbers and colours as people read them. */
package org.brink.workbench.ui;
