package org.brink.cli;

import org.brink.engine.BrinkVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    Version() {
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Brink " + BrinkVersion.current() + " on Java " + Runtime.version()};
    }
}
