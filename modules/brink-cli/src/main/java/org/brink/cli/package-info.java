/**
 * The command line. {@link org.brink.cli.Main} is the door for a plain virtual machine,
 * {@link org.brink.cli.PlatformDoor} the one for the platform; both hand their arguments to
 * {@link org.brink.cli.BrinkCommand}, so that they know the same commands.
 */
package org.brink.cli;
