/** Branching off runs and going on with them: what people are asked, checked while they type. */
package org.brink.workbench.fork;
