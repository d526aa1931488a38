package org.brink.application.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The compiled code of all modules, and which module each class belongs to. */
final class Code {

    private final List<BrinkModule> modules = BrinkModule.all();
    private final Map<BrinkModule, JavaClasses> classes = new HashMap<>();
    private final Map<String, BrinkModule> owners = new HashMap<>();

    Code() {
        for (BrinkModule module : modules) {
            if (Files.isDirectory(module.classes())) {
                JavaClasses imported = new ClassFileImporter().importPath(module.classes());
                classes.put(module, imported);
                imported.forEach(type -> owners.put(type.getName(), module));
            }
        }
    }

    List<BrinkModule> modules() {
        return modules;
    }

    BrinkModule module(String name) {
        return modules.stream().filter(module -> module.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no module " + name));
    }

    JavaClasses classes(BrinkModule module) {
        return classes.get(module);
    }

    /** The module that holds a class; empty for the JDK, the platform and libraries. */
    Optional<BrinkModule> owner(JavaClass type) {
        return Optional.ofNullable(owners.get(type.getBaseComponentType().getName()));
    }

    /** What classes of a module refer to, outside their own class. */
    Stream<Dependency> dependencies(BrinkModule module) {
        return classes(module).stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }
}
