package org.brink.cli.session;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * The surroundings of one command.
 *
 * @param folder the folder that relative file names start from
 * @param out receives data
 * @param err receives progress and messages
 * @param terminal whether {@code err} is shown on a terminal that can rewrite its last line
 * @param interrupts tells when the person presses Ctrl-C
 */
public record Session(Path folder, PrintStream out, PrintStream err, boolean terminal, Interrupts interrupts) {

    /** The session of a process of its own: current folder, terminal if there is one, signals of the system. */
    public static Session ofProcess(PrintStream out, PrintStream err) {
        return new Session(Path.of("").toAbsolutePath(), out, err, System.console() != null, Interrupts.SIGNALS);
    }

    /** A file name as given on the command line, made absolute. */
    public Path resolve(String name) {
        return folder.resolve(name).normalize();
    }

    /** A path as people should see it: relative to the folder where that is shorter. */
    public String show(Path path) {
        return path.startsWith(folder) && !path.equals(folder) ? folder.relativize(path).toString() : path.toString();
    }
}
