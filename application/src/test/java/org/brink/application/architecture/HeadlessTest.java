package org.brink.application.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything but the windows runs on a plain class path of a machine without a display. */
class HeadlessTest {

    private static final Set<String> WINDOWED = Set.of("brink-project", "brink-workbench");
    private static final List<String> SWING = List.of("javax.swing.", "java.applet.");
    private static final List<String> PLATFORM = List.of("org.openide.nodes.", "org.openide.filesystems.",
            "org.openide.windows.", "org.openide.loaders.", "org.openide.awt.", "org.openide.explorer.",
            "org.openide.modules.", "org.openide.text.", "org.openide.DialogDisplayer", "org.netbeans.");

    private static final Code CODE = new Code();

    static List<String> headlessModules() {
        return CODE.modules().stream().map(BrinkModule::name).filter(name -> !WINDOWED.contains(name)).toList();
    }

    @ParameterizedTest
    @MethodSource("headlessModules")
    void knowsNeitherSwingNorThePlatform(String module) {
        Set<String> broken = references(module, SWING);
        // the command line is offered by the platform's own launcher too, through one class
        references(module, PLATFORM).stream()
                .filter(text -> !(module.equals("brink-cli") && text.contains("org.netbeans.")))
                .forEach(broken::add);
        assertEquals(Set.of(), broken);
    }

    @ParameterizedTest
    @MethodSource("headlessModules")
    void drawsNothingUnlessItIsTheCharts(String module) {
        if (!module.equals("brink-charts")) {
            assertEquals(Set.of(), references(module, List.of("java.awt.")));
        }
    }

    @Test
    void oneClassOnlyOffersTheCommandLineToThePlatform() {
        Set<String> classes = CODE.dependencies(CODE.module("brink-cli"))
                .filter(dependency -> target(dependency).startsWith("org.netbeans."))
                .map(dependency -> dependency.getOriginClass().getName().replaceAll("\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(1, classes.size(), classes.toString());
    }

    private static Set<String> references(String module, List<String> prefixes) {
        return CODE.dependencies(CODE.module(module))
                .filter(dependency -> prefixes.stream().anyMatch(target(dependency)::startsWith))
                .map(Dependency::getDescription).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getName();
    }
}
