package org.brink.application.plugin;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/**
 * Makes plugins with the optimizer {@code sample-newer}, gradient descent, compiled against a version of the API that
 * does not exist yet: some of its classes have methods more than those of the assembled application.
 */
public final class NewerPlugin {

    /** What people call it. */
    public static final String TITLE = "From the future";

    private static final String NAME = "edu.example.newer";
    private static final String PROVIDER = """
            package edu.example.newer;
            import org.brink.api.component.CreationContext;
            import org.brink.api.parameter.Settings;
            import org.brink.spi.objective.Objective;
            import org.brink.spi.optimizer.Optimizer;
            import org.brink.spi.optimizer.OptimizerProvider;
            public final class Provider implements OptimizerProvider %s {
                @Override public String type() { return "sample-newer"; }
                @Override public String displayName() { return "Newer"; }
                @Override public String summary() { return "Was built against an API to come."; }
                @Override public Optimizer create(Objective objective, Settings settings, CreationContext context) {
                    return new Newer();
                }
            }
            """;
    private static final String OPTIMIZER = """
            package edu.example.newer;
            import org.brink.api.filter.LinearFilter;
            import org.brink.spi.objective.Evaluation;
            import org.brink.spi.optimizer.Optimizer;
            import org.brink.spi.optimizer.Preconditioner;
            import org.brink.spi.optimizer.State;
            import org.brink.spi.optimizer.StateLayout;
            final class Newer implements Optimizer {
                @Override public StateLayout layout() { return StateLayout.EMPTY; }
                @Override public void update(long step, State state, double[] position, Evaluation at,
                        double[] gradient, State next) {
                    if (step == 3) {
                        %s
                    }
                }
                @Override public void direction(long step, State next, double[] gradient, double[] out) {
                    System.arraycopy(gradient, 0, out, 0, out.length);
                }
                @Override public Preconditioner preconditioner(long step, State next) {
                    return Preconditioner.ofStepSize(0.01);
                }
                %s
            }
            """;
    private static final String THRESHOLD
            = "@Override public double threshold(long step, State next) { return 2; }";

    /** The classes of the API to come that differ from those of today. */
    private static final String NEWER_FILTER = """
            package org.brink.api.filter;
            public final class LinearFilter {
                public static final LinearFilter IDENTITY = new LinearFilter();
                public double smoothness() { return 1; }
            }
            """;
    private static final String NEWER_OPTIMIZER = """
            package org.brink.spi.optimizer;
            import org.brink.spi.objective.Evaluation;
            public interface Optimizer {
                StateLayout layout();
                void update(long step, State state, double[] position, Evaluation at, double[] gradient, State next);
                void direction(long step, State next, double[] gradient, double[] out);
                Preconditioner preconditioner(long step, State next);
                default double threshold(long step, State next) { return 2; }
            }
            """;
    private static final String NEWER_ABILITY = """
            package org.brink.spi.optimizer;
            public interface Tunable { }
            """;

    private final Path folder;
    private String least = "0.1.0";
    private String ability = "";
    private String call = "";
    private String threshold = THRESHOLD;

    /** A plugin that works, to be made in an existing folder. */
    public NewerPlugin(Path folder) {
        this.folder = folder;
    }

    /** It says that it needs that version of the API. */
    public NewerPlugin needing(String version) {
        least = version;
        return this;
    }

    /** Its provider has an interface that there is not. */
    public NewerPlugin withMissingClass() {
        ability = ", org.brink.spi.optimizer.Tunable";
        return this;
    }

    /** At step 3 it calls a method that there is not. */
    public NewerPlugin withMissingMethod() {
        call = "LinearFilter.IDENTITY.smoothness();";
        return this;
    }

    /** It lacks a method that has no default today. */
    public NewerPlugin withMissingImplementation() {
        threshold = "";
        return this;
    }

    /** Compiles it and writes its .nbm file. */
    public Path make(String fileName) throws IOException {
        Path file = folder.resolve(fileName);
        byte[] jar = jar();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "Info/info.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <module codenamebase="%1$s">
                      <manifest OpenIDE-Module="%1$s" OpenIDE-Module-Name="%2$s"
                          OpenIDE-Module-Specification-Version="1.0"
                          OpenIDE-Module-Module-Dependencies="org.brink.api &gt; %3$s"/>
                    </module>
                    """.formatted(NAME, TITLE, least).getBytes(StandardCharsets.UTF_8));
            put(zip, "netbeans/config/Modules/edu-example-newer.xml",
                    "<module/>".getBytes(StandardCharsets.UTF_8));
            put(zip, "netbeans/modules/edu-example-newer.jar", jar);
        }
        return file;
    }

    private byte[] jar() throws IOException {
        String api = Path.of(System.getProperty("brink.home"), "brink", "modules", "org-brink-api.jar").toString();
        Path future = Files.createTempDirectory(folder, "future");
        compile(api, future, List.of(NEWER_FILTER, NEWER_OPTIMIZER, NEWER_ABILITY));
        Path classes = Files.createTempDirectory(folder, "classes");
        compile(future + File.pathSeparator + api, classes,
                List.of(PROVIDER.formatted(ability), OPTIMIZER.formatted(call, threshold)));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("OpenIDE-Module", NAME);
        manifest.getMainAttributes().putValue("OpenIDE-Module-Name", TITLE);
        manifest.getMainAttributes().putValue("OpenIDE-Module-Specification-Version", "1.0");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest);
                Stream<Path> files = Files.list(classes.resolve("edu/example/newer"))) {
            for (Path file : files.sorted().toList()) {
                put(jar, "edu/example/newer/" + file.getFileName(), Files.readAllBytes(file));
            }
            put(jar, "META-INF/services/org.brink.spi.optimizer.OptimizerProvider",
                    "edu.example.newer.Provider".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private void compile(String classPath, Path out, List<String> sources) throws IOException {
        Path folderOfSources = Files.createTempDirectory(folder, "src");
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-proc:none", "-implicit:none", "-cp",
                classPath, "-d", out.toString()));
        for (String source : sources) {
            String name = source.replaceAll("(?s).*?(?:class|interface) (\\w+).*", "$1");
            arguments.add(Files.writeString(folderOfSources.resolve(name + ".java"), source).toString());
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the sample does not compile");
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
