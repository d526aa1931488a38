package org.brink.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The command line on a plain virtual machine: {@code java -cp … org.brink.cli.Main run FILE}. */
public final class Main {

    private Main() {
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int exit = BrinkCommand.execute(args, out, err);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /**
     * Texts hold symbols such as η. Everywhere but on a Windows console they are written as UTF-8, also where the
     * locale is not set, as in batch jobs and containers.
     */
    private static PrintStream stream(FileDescriptor descriptor) {
        boolean windowsConsole = System.console() != null && System.getProperty("os.name", "").startsWith("Windows");
        Charset charset = windowsConsole ? Charset.defaultCharset() : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }
}
