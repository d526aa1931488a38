package org.brink.workbench.start;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.brink.store.project.ProjectFolder;
import org.netbeans.api.sendopts.CommandException;
import org.netbeans.spi.sendopts.Env;
import org.netbeans.spi.sendopts.Option;
import org.netbeans.spi.sendopts.OptionProcessor;
import org.openide.util.lookup.ServiceProvider;
import org.openide.windows.WindowManager;

/** The option {@code --open-project DIR}: opens a project when the workbench starts, or in one that runs already. */
@ServiceProvider(service = OptionProcessor.class)
public final class OpenProjectOption extends OptionProcessor {

    private static final int EXIT_BAD_INPUT = 2;
    private static final Option OPEN = Option.shortDescription(
            Option.requiredArgument(Option.NO_SHORT_NAME, "open-project"), "org.brink.workbench.Bundle",
            "OpenProjectOption.help");

    @Override
    protected Set<Option> getOptions() {
        return Set.of(OPEN);
    }

    @Override
    protected void process(Env env, Map<Option, String[]> values) throws CommandException {
        String asked = values.get(OPEN)[0];
        Path folder = folder(env, asked);
        if (!Files.isRegularFile(folder.resolve(ProjectFolder.FILE))) {
            throw new CommandException(EXIT_BAD_INPUT, "--open-project: " + folder + " is not a Brink project, it has no "
                    + ProjectFolder.FILE);
        }
        // options are read before there are windows to open the project in
        WindowManager.getDefault().invokeWhenUIReady(() -> StartActions.open(folder));
    }

    private static Path folder(Env env, String asked) throws CommandException {
        try {
            return env.getCurrentDirectory().toPath().resolve(asked).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new CommandException(EXIT_BAD_INPUT, "--open-project: " + e.getMessage());
        }
    }
}
