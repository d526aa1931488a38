package org.brink.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Interrupts;
import org.brink.cli.session.Session;
import org.netbeans.api.sendopts.CommandException;
import org.netbeans.spi.sendopts.Env;
import org.netbeans.spi.sendopts.Option;
import org.netbeans.spi.sendopts.OptionProcessor;
import org.openide.util.lookup.ServiceProvider;

/**
 * The command line inside the platform: {@code brink --nosplash --nogui --command -- run FILE}. The two dashes alone
 * keep the platform from reading options that are meant for the command.
 */
@ServiceProvider(service = OptionProcessor.class)
public final class PlatformDoor extends OptionProcessor {

    private static final Option COMMAND = Option.shortDescription(
            Option.additionalArguments(Option.NO_SHORT_NAME, "command"), "org.brink.cli.Bundle",
            "PlatformDoor.command");

    @Override
    protected Set<Option> getOptions() {
        return Set.of(COMMAND);
    }

    @Override
    protected void process(Env env, Map<Option, String[]> values) throws CommandException {
        PrintStream out = new PrintStream(env.getOutputStream(), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(env.getErrorStream(), true, StandardCharsets.UTF_8);
        Session session = new Session(env.getCurrentDirectory().toPath(), out, err, false, Interrupts.SIGNALS);
        int exit = BrinkCommand.execute(values.get(COMMAND), session);
        if (exit != ExitCode.DONE) {
            // the message has been written already; what the platform adds to it is an empty line
            throw new CommandException(exit, "");
        }
    }
}
