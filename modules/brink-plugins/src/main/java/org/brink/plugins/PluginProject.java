package org.brink.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;

/**
 * Writes the sources of a new optimizer plugin: the template of this version of Brink under another name, with its
 * test, its documentation and an update centre, as a Maven project that needs nothing but this installation.
 *
 * @param type the optimizer's name in experiment files, lower-case words joined by hyphens
 * @param packageName Java package and code name of the plugin
 */
public record PluginProject(String type, String packageName) {

    /** The files of the template, below the folder of resources. */
    static final List<String> FILES = List.of("pom.xml", "update-centre/pom.xml", "optimizer-template/pom.xml",
            "optimizer-template/README.md", "optimizer-template/src/main/nbm/manifest.mf",
            "optimizer-template/src/main/resources/org/brink/template/optimizer/Bundle.properties",
            "optimizer-template/src/main/java/org/brink/template/optimizer/TemplateMomentum.java",
            "optimizer-template/src/main/java/org/brink/template/optimizer/TemplateMomentumProvider.java",
            "optimizer-template/src/main/java/org/brink/template/optimizer/package-info.java",
            "optimizer-template/src/test/java/org/brink/template/optimizer/TemplateMomentumTest.java");

    private static final String TEMPLATE = "optimizer-template";
    private static final String TEMPLATE_PACKAGE = "org.brink.template.optimizer";

    /**
     * Checks the names.
     *
     * @throws InvalidInput if one of them cannot be used
     */
    public PluginProject {
        if (!type.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new InvalidInput(new Problem("--type", Problem.show(type),
                    "lower-case words joined by hyphens, such as my-momentum"));
        }
        if (!packageName.matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+") || packageName.startsWith("org.brink.")) {
            throw new InvalidInput(new Problem("--package", Problem.show(packageName),
                    "a Java package of your own with at least two parts, such as edu.example.mymomentum"));
        }
    }

    /** The usual package for a type: its words, below {@code local.brink}. */
    public static PluginProject of(String type) {
        return new PluginProject(type, "local.brink." + type.replace("-", ""));
    }

    /**
     * Writes the project.
     *
     * @param folder must be new or empty
     * @param home the installation that it will be compiled against
     * @throws InvalidInput if the folder has content
     */
    public void write(Path folder, Path home) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> content = Files.list(folder)) {
                if (content.findAny().isPresent()) {
                    throw new InvalidInput(new Problem(folder.toString(), "a folder with content",
                            "a new or empty folder"));
                }
            }
        }
        for (String file : FILES) {
            Path target = folder.resolve(renamed(file.replace(TEMPLATE_PACKAGE.replace('.', '/'),
                    packageName.replace('.', '/'))));
            Files.createDirectories(target.getParent());
            Files.writeString(target, adapted(file, home));
        }
    }

    private String adapted(String file, Path home) throws IOException {
        String text = renamed(template(file));
        if (file.equals("pom.xml")) {
            // their licence is theirs to choose, and other plugins of ours do not travel along
            text = text.replaceAll("(?s)  <licenses>.*?</licenses>\n", "")
                    .replace("    <module>quasi-hyperbolic</module>\n", "")
                    .replaceAll("(?s) *<licenseName>.*?</licenseFile>\n", "")
                    .replaceAll("<brink.home>[^<]*</brink.home>",
                            "<brink.home>" + home.toAbsolutePath().toString().replace("\\", "/") + "</brink.home>");
        }
        return text;
    }

    private String renamed(String text) {
        return text.replace(TEMPLATE_PACKAGE, packageName)
                .replace(TEMPLATE_PACKAGE.replace('.', '/'), packageName.replace('.', '/'))
                .replace("org.brink.plugins", packageName).replace("brink-plugins", type + "-plugins")
                .replace(TEMPLATE, type).replace("template-momentum", type).replace("TemplateMomentum", camelCase())
                .replace("Template momentum", title());
    }

    private String camelCase() {
        return Arrays.stream(type.split("-")).map(PluginProject::capital).collect(Collectors.joining());
    }

    private String title() {
        return capital(type.replace('-', ' '));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static String template(String file) throws IOException {
        try (InputStream in = PluginProject.class.getResourceAsStream("project/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
