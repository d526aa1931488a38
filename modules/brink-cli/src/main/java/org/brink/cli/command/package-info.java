/**
 * The commands, one class each. To add one: write a class like its neighbours and name it in
 * {@link org.brink.cli.command.Commands}.
 */
package org.brink.cli.command;
