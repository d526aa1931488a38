/** A valley whose walls steepen along the way down: the smallest example of progressive sharpening at the edge. */
package org.brink.objectives.valley;
