/** What a command works with: streams, folder, interrupts, and how errors are told to people. */
package org.brink.cli.session;
