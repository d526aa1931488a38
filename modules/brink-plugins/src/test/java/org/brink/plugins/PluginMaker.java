package org.brink.plugins;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Makes .nbm files: a stop rule compiled on the spot, so that its classes are nowhere but in the plugin. */
final class PluginMaker {

    static final String NAME = "edu.example.patience";

    private static final String SOURCE = """
            package edu.example.patience;

            import java.util.Optional;
            import org.brink.api.parameter.Settings;
            import org.brink.spi.probe.ProbeContext;
            import org.brink.spi.stop.StopRule;
            import org.brink.spi.stop.StopRuleProvider;

            public final class Patience implements StopRuleProvider {
                @Override public String type() { return "patience"; }
                @Override public String displayName() { return "Patience"; }
                @Override public String summary() { return "Ends at step 3."; }
                @Override public StopRule create(Settings settings, ProbeContext context) {
                    return at -> at.step() == 3 ? Optional.of("out of patience") : Optional.empty();
                }
            }
            """;

    private final Path folder;
    private String version = "1.0";
    private String needs = "org.brink.api &gt; 0.1.0";
    private String source = SOURCE;
    private final Map<String, byte[]> extra = new LinkedHashMap<>();

    PluginMaker(Path folder) {
        this.folder = folder;
    }

    PluginMaker version(String newVersion) {
        version = newVersion;
        return this;
    }

    PluginMaker needing(String requirement) {
        needs = requirement.replace(">", "&gt;");
        return this;
    }

    /** Compiles something else than the sample that works. */
    PluginMaker replacing(String text, String by) {
        source = SOURCE.replace(text, by);
        return this;
    }

    /** Adds a file below {@code netbeans/}. */
    PluginMaker with(String name, String content) {
        extra.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Path make(String fileName) throws IOException {
        Path file = folder.resolve(fileName);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "Info/info.xml", info().getBytes(StandardCharsets.UTF_8));
            put(zip, "netbeans/config/Modules/edu-example-patience.xml", "<module/>".getBytes(StandardCharsets.UTF_8));
            put(zip, "netbeans/modules/edu-example-patience.jar", jar());
            for (var entry : extra.entrySet()) {
                put(zip, "netbeans/" + entry.getKey(), entry.getValue());
            }
        }
        return file;
    }

    /** The description as in {@code info.xml} and in catalogues. */
    String module(String attributes, String inside) {
        return "<module codenamebase=\"" + NAME + "\" " + attributes + "><manifest OpenIDE-Module=\"" + NAME
                + "\" OpenIDE-Module-Name=\"Patience\" OpenIDE-Module-Short-Description=\"Ends runs.\""
                + " OpenIDE-Module-Specification-Version=\"" + version + "\" OpenIDE-Module-Module-Dependencies=\""
                + needs + "\"/>" + inside + "</module>";
    }

    private String info() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE module PUBLIC"
                + " \"-//NetBeans//DTD Autoupdate Module Info 2.4//EN\" \"no-such-place.dtd\">\n" + module("", "");
    }

    private byte[] jar() throws IOException {
        Path classes = compile();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("OpenIDE-Module", NAME);
        manifest.getMainAttributes().putValue("OpenIDE-Module-Name", "Patience");
        manifest.getMainAttributes().putValue("OpenIDE-Module-Specification-Version", version);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            String name = "edu/example/patience/Patience.class";
            put(jar, name, Files.readAllBytes(classes.resolve(name)));
            put(jar, "META-INF/services/org.brink.spi.stop.StopRuleProvider",
                    "edu.example.patience.Patience".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private Path compile() throws IOException {
        Path file = folder.resolve("Patience.java");
        Files.writeString(file, source);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int result = compiler.run(null, null, null, "-proc:none", "-d", classes.toString(), "-cp",
                System.getProperty("java.class.path"), file.toString());
        if (result != 0) {
            throw new IllegalStateException("the sample does not compile");
        }
        return classes;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
