package org.brink.cli.command;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.plugins.Catalogue;
import org.brink.plugins.Installation;
import org.brink.plugins.KnownComponents;
import org.brink.plugins.PluginFile;
import org.brink.plugins.ProvidedComponents;
import org.brink.plugins.Signature;
import org.brink.plugins.UserFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plugin install}: a plugin from a file or an update centre into the folder of the user. */
@Command(name = "install", description = "Installs a plugin into the folder of the user.")
final class PluginInstallCommand extends SessionCommand {

    @Parameters(paramLabel = "FILE|NAME", description = "An .nbm file; with --from the code name or title of a plugin.")
    private String plugin;

    @Option(names = "--from", paramLabel = "PLACE",
            description = "An update centre: a folder, an updates.xml, or an address.")
    private String from;

    @Option(names = "--trust",
            description = "Install without asking, also if nobody known to this machine has signed the plugin.")
    private boolean trust;

    @Mixin
    private UserFolderOption userFolder;

    PluginInstallCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        UserFolder folder = userFolder.resolve(session);
        if (from == null) {
            Path file = session.resolve(plugin);
            return install(PluginFile.read(file), false, file.toString(), folder);
        }
        Catalogue catalogue = Catalogue.read(from, session.folder());
        Catalogue.Entry entry = catalogue.require(plugin);
        Path file = Files.createTempFile("brink-", ".nbm");
        try {
            return install(catalogue.fetch(entry, file), entry.hasDigest(), place(), folder);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private String place() {
        Path local = from.contains(":") ? Path.of("") : session.resolve(from);
        return from.contains(":") ? from : local.toString();
    }

    private int install(PluginFile file, boolean matchesCatalogue, String source, UserFolder folder)
            throws IOException {
        requireModules(file, folder);
        requireTrust(file, matchesCatalogue);
        List<ProvidedComponents.Provided> components = ProvidedComponents.of(file);
        folder.install(file);
        var known = file.description();
        new KnownComponents(folder).remember(
                new KnownComponents.Origin(known.codeName(), known.title(), source), components);
        session.out().println(known.codeName() + " " + known.version());
        session.err().println("Installed " + known.title() + (components.isEmpty() ? "" : ": "
                + components.stream().map(Object::toString).collect(Collectors.joining(", "))) + ".");
        UserFolderOption.remark(session, folder);
        return ExitCode.DONE;
    }

    private void requireModules(PluginFile file, UserFolder folder) throws IOException {
        Path home = Installation.home().orElse(null);
        if (home == null) {
            return;
        }
        List<String> missing = Installation.read(home).missing(file.description(), folder.plugins());
        if (!missing.isEmpty()) {
            throw new BadInput(plugin + ": found a plugin that needs " + String.join(" and ", missing)
                    + ", expected one built for this version of Brink");
        }
    }

    private void requireTrust(PluginFile file, boolean matchesCatalogue) throws IOException {
        Signature signature = file.signature();
        if (signature.state() == Signature.State.TRUSTED || trust) {
            return;
        }
        String explanation = signature.explain() + (matchesCatalogue
                ? " It is what the update centre lists, byte for byte; trust it as far as you trust that place." : "")
                + " A plugin can do all that you can do on this machine.";
        Console console = session.terminal() ? System.console() : null;
        if (console == null) {
            throw new BadInput(plugin + ": " + explanation + " To install it nevertheless, add --trust.");
        }
        String answer = console.readLine("%s%nInstall %s nevertheless? [y/N] ", explanation,
                file.description().title());
        if (answer == null || !answer.strip().equalsIgnoreCase("y")) {
            throw new BadInput(plugin + ": not installed.");
        }
    }
}
