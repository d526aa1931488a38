/** Run boards: one window per run with its live charts. */
package org.brink.workbench.board;
