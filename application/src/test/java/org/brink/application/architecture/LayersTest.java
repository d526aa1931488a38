package org.brink.application.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Modules know only modules below them, and of those only the packages that are declared public. */
class LayersTest {

    private static final Set<String> API = Set.of("brink-api");

    /** The arrows of docs/architecture.md: what each module may know. All of them point down. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("brink-api", Set.of()),
            Map.entry("brink-testkit", API),
            Map.entry("brink-spectral", API),
            Map.entry("brink-jets", API),
            Map.entry("brink-objectives", API),
            Map.entry("brink-networks", Set.of("brink-api", "brink-jets")),
            Map.entry("brink-optimizers", API),
            Map.entry("brink-probes", Set.of("brink-api", "brink-spectral")),
            Map.entry("brink-flows", Set.of("brink-api", "brink-spectral")),
            Map.entry("brink-gallery", API),
            Map.entry("brink-plugins", API),
            Map.entry("brink-store", API),
            Map.entry("brink-engine", Set.of("brink-api", "brink-store")),
            Map.entry("brink-landscape", Set.of("brink-api", "brink-store", "brink-engine", "brink-spectral")),
            Map.entry("brink-sweeps", Set.of("brink-api", "brink-store", "brink-engine")),
            Map.entry("brink-maps", Set.of("brink-api", "brink-store", "brink-engine", "brink-spectral")),
            Map.entry("brink-charts", API),
            Map.entry("brink-cli", Set.of("brink-api", "brink-store", "brink-engine", "brink-landscape",
                    "brink-sweeps", "brink-maps", "brink-plugins")),
            Map.entry("brink-project", Set.of("brink-api", "brink-store", "brink-plugins")),
            Map.entry("brink-workbench", Set.of("brink-api", "brink-store", "brink-engine", "brink-charts",
                    "brink-project", "brink-cli", "brink-landscape", "brink-sweeps", "brink-maps")));

    private static final Code CODE = new Code();

    @Test
    void everyModuleHasItsPlaceAndItsCode() {
        for (BrinkModule module : CODE.modules()) {
            assertTrue(MAY_KNOW.containsKey(module.name()), module.name() + " has no place in the layers");
            assertTrue(CODE.classes(module) != null && !CODE.classes(module).isEmpty(),
                    module.name() + " holds no compiled code");
        }
    }

    @Test
    void modulesKnowOnlyModulesBelow() {
        Set<String> broken = new TreeSet<>();
        for (BrinkModule module : CODE.modules()) {
            Set<String> allowed = MAY_KNOW.getOrDefault(module.name(), Set.of());
            CODE.dependencies(module).forEach(dependency -> CODE.owner(dependency.getTargetClass())
                    .filter(target -> !target.equals(module) && !allowed.contains(target.name()))
                    .ifPresent(target -> broken.add(module.name() + " -> " + target.name() + ": "
                            + dependency.getDescription())));
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    void arrowsFormNoCircle() {
        for (String module : MAY_KNOW.keySet()) {
            assertTrue(!below(module).contains(module), module + " stands below itself");
        }
    }

    @Test
    void modulesUseOnlyPublicPackagesOfOthers() {
        Set<String> broken = new TreeSet<>();
        for (BrinkModule module : CODE.modules()) {
            CODE.dependencies(module).forEach(dependency -> CODE.owner(dependency.getTargetClass())
                    .filter(target -> !target.equals(module) && !target.name().equals("brink-testkit"))
                    .filter(target -> !target.opens(dependency.getTargetClass().getPackageName()))
                    .ifPresent(target -> broken.add(dependency.getDescription())));
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    void declaredPublicPackagesExist() {
        for (BrinkModule module : CODE.modules()) {
            Set<String> packages = CODE.classes(module).stream().map(type -> type.getPackageName())
                    .collect(Collectors.toSet());
            for (String open : module.publicPackages()) {
                assertTrue(packages.stream().anyMatch(name -> new BrinkModule("", module.folder(), List.of(open))
                        .opens(name)), module.name() + " opens " + open + ", which holds no class");
            }
        }
    }

    @Test
    void apiNeedsTheJdkAndServiceLookupOnly() {
        Set<String> broken = CODE.dependencies(CODE.module("brink-api"))
                .filter(dependency -> !isJdkOrLookup(dependency)).map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), broken);
    }

    private static boolean isJdkOrLookup(Dependency dependency) {
        String target = dependency.getTargetClass().getBaseComponentType().getName();
        return dependency.getTargetClass().getBaseComponentType().isPrimitive()
                || target.startsWith("java.") || target.startsWith("org.brink.")
                || target.startsWith("org.openide.util.lookup.")
                || target.matches("org\\.openide\\.util\\.Lookup(\\$.*)?");
    }

    private static Set<String> below(String module) {
        Set<String> found = new TreeSet<>();
        MAY_KNOW.get(module).forEach(lower -> {
            if (found.add(lower)) {
                found.addAll(below(lower));
            }
        });
        return found;
    }
}
