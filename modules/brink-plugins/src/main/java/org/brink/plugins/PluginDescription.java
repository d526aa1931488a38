package org.brink.plugins;

import java.util.List;
import java.util.Objects;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.w3c.dom.Element;

/**
 * How a plugin calls itself, and what it needs.
 *
 * @param codeName the name that never changes, like that of a Java package
 * @param version its version
 * @param title the name for people
 * @param summary one sentence; may be empty
 * @param requirements the modules without which it cannot work
 */
public record PluginDescription(String codeName, SpecificationVersion version, String title, String summary,
        List<Requirement> requirements) {

    public PluginDescription {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        requirements = List.copyOf(requirements);
        if (!codeName.matches("[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*")) {
            throw new IllegalArgumentException("not the code name of a module: " + codeName);
        }
    }

    /** The code name as it stands in names of files: with hyphens for dots. */
    String fileName() {
        return codeName.replace('.', '-');
    }

    /**
     * Reads the element {@code module} of an {@code info.xml} or of a catalogue.
     *
     * @param source what is read, for messages
     * @throws InvalidInput if code name or version are missing or malformed
     */
    static PluginDescription of(Element module, String source) {
        Element manifest = Xml.children(module, "manifest").stream().findFirst().orElseThrow(() ->
                new InvalidInput(new Problem(source, "no element manifest", "the description of a module")));
        String codeName = module.getAttribute("codenamebase").replaceAll("/.*", "");
        String version = manifest.getAttribute("OpenIDE-Module-Specification-Version");
        SpecificationVersion parsed = SpecificationVersion.parse(version).orElseThrow(() ->
                new InvalidInput(new Problem(source, "version " + Problem.show(version), "numbers separated by dots")));
        String title = manifest.getAttribute("OpenIDE-Module-Name");
        try {
            return new PluginDescription(codeName, parsed, title.isBlank() ? codeName : title,
                    manifest.getAttribute("OpenIDE-Module-Short-Description"),
                    Requirement.parse(manifest.getAttribute("OpenIDE-Module-Module-Dependencies")));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(new Problem(source, "code name " + Problem.show(codeName),
                    "names separated by dots, like those of a package"));
        }
    }
}
