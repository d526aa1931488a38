package org.brink.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A module that a plugin needs.
 *
 * @param module code name of the module
 * @param minimum the lowest version that will do; empty if any does
 */
public record Requirement(String module, Optional<SpecificationVersion> minimum) {

    public Requirement {
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(minimum, "minimum");
    }

    /**
     * Reads the dependencies of a manifest, {@code org.brink.api > 0.1.0, org.openide.util.lookup > 8.64}. Major
     * numbers of releases ({@code name/1}) are part of another numbering and passed over; so are dependencies on one
     * exact build, which only the platform can check.
     */
    static List<Requirement> parse(String dependencies) {
        List<Requirement> found = new ArrayList<>();
        for (String part : dependencies.split(",")) {
            String[] sides = part.split("[>=]", 2);
            String module = sides[0].trim().replaceAll("/.*", "");
            if (!module.isEmpty()) {
                boolean atLeast = part.contains(">");
                found.add(new Requirement(module,
                        atLeast ? SpecificationVersion.parse(sides[1]) : Optional.empty()));
            }
        }
        return List.copyOf(found);
    }

    /** For people: {@code org.brink.api 0.1.0 or newer}. */
    @Override
    public String toString() {
        return module + minimum.map(version -> " " + version + " or newer").orElse("");
    }
}
