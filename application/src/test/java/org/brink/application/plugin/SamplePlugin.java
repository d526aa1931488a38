package org.brink.application.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Makes a plugin (.nbm file) with the schedule {@code sample-halving}, as a stranger might, from source. */
public final class SamplePlugin {

    /** What people call it. */
    public static final String TITLE = "Halving schedule";

    private static final String NAME = "edu.example.halving";
    private static final String SOURCE = """
            package edu.example.halving;
            import org.brink.api.component.CreationContext;
            import org.brink.api.parameter.Settings;
            import org.brink.spi.schedule.Schedule;
            import org.brink.spi.schedule.ScheduleProvider;
            public final class Halving implements ScheduleProvider {
                @Override public String type() { return "sample-halving"; }
                @Override public String displayName() { return "Halving"; }
                @Override public String summary() { return "Half of the step size, as a sample of a plugin."; }
                @Override public Schedule create(Settings settings, CreationContext context) { return step -> 0.5; }
            }
            """;

    private SamplePlugin() {
    }

    /** Compiles the plugin against the assembled application and writes its .nbm file into a folder. */
    public static Path make(Path folder) throws IOException {
        Path file = folder.resolve("halving.nbm");
        byte[] jar = jar(folder);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "Info/info.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <!DOCTYPE module PUBLIC "-//NetBeans//DTD Autoupdate Module Info 2.4//EN" "autoupdate-info-2_4.dtd">
                    <module codenamebase="%1$s" distribution="halving.nbm" downloadsize="0" license="L1"
                            needsrestart="false" releasedate="2026/11/20">
                      <manifest OpenIDE-Module="%1$s" OpenIDE-Module-Name="%2$s" OpenIDE-Module-Display-Category="Brink"
                          OpenIDE-Module-Short-Description="A sample." OpenIDE-Module-Specification-Version="1.0"
                          OpenIDE-Module-Module-Dependencies="org.brink.api &gt; 0.1.0"/>
                      <license name="L1">Do as you like.</license>
                    </module>
                    """.formatted(NAME, TITLE).getBytes(StandardCharsets.UTF_8));
            put(zip, "netbeans/config/Modules/edu-example-halving.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <!DOCTYPE module PUBLIC "-//NetBeans//DTD Module Status 1.0//EN" "http://www.netbeans.org/dtds/module-status-1_0.dtd">
                    <module name="%s">
                        <param name="autoload">false</param>
                        <param name="eager">false</param>
                        <param name="enabled">true</param>
                        <param name="jar">modules/edu-example-halving.jar</param>
                        <param name="reloadable">false</param>
                    </module>
                    """.formatted(NAME).getBytes(StandardCharsets.UTF_8));
            put(zip, "netbeans/modules/edu-example-halving.jar", jar);
        }
        return file;
    }

    private static byte[] jar(Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("Halving.java"), SOURCE);
        Path classes = Files.createDirectories(folder.resolve("halving-classes"));
        Path modules = Path.of(System.getProperty("brink.home"), "brink", "modules");
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", "-proc:none", "-cp",
                modules.resolve("org-brink-api.jar").toString(), "-d", classes.toString(), source.toString());
        if (result != 0) {
            throw new IllegalStateException("the sample does not compile");
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("OpenIDE-Module", NAME);
        manifest.getMainAttributes().putValue("OpenIDE-Module-Name", TITLE);
        manifest.getMainAttributes().putValue("OpenIDE-Module-Display-Category", "Brink");
        manifest.getMainAttributes().putValue("OpenIDE-Module-Specification-Version", "1.0");
        manifest.getMainAttributes().putValue("OpenIDE-Module-Module-Dependencies", "org.brink.api > 0.1.0");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            put(jar, "edu/example/halving/Halving.class",
                    Files.readAllBytes(classes.resolve("edu/example/halving/Halving.class")));
            put(jar, "META-INF/services/org.brink.spi.schedule.ScheduleProvider",
                    "edu.example.halving.Halving".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
