package org.brink.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.brink.api.component.ComponentKind;
import org.brink.api.parameter.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginFileTest {

    @TempDir
    private Path folder;

    @Test
    void theDescriptionIsRead() throws IOException {
        PluginDescription plugin = PluginFile.read(new PluginMaker(folder)
                .needing("org.brink.api > 0.1.0, org.openide.util.lookup/1 > 8.64, exact.one = 7").make("p.nbm"))
                .description();
        assertEquals("Patience", plugin.title());
        assertEquals(List.of(new Requirement("org.brink.api", Optional.of(new SpecificationVersion("0.1.0"))),
                new Requirement("org.openide.util.lookup", Optional.of(new SpecificationVersion("8.64"))),
                new Requirement("exact.one", Optional.empty())), plugin.requirements());
    }

    @Test
    void theComponentsOfAPluginAreFoundWithoutInstallingIt() throws IOException {
        assertEquals(List.of(new ProvidedComponents.Provided(ComponentKind.STOP, "patience")),
                ProvidedComponents.of(PluginFile.read(new PluginMaker(folder).make("p.nbm"))));
    }

    @Test
    void aProviderThatCannotBeMadeIsNamed() throws IOException {
        Path broken = new PluginMaker(folder).replacing("@Override public String type()",
                "public Patience() { throw new NoSuchMethodError(\"later\"); }\n@Override public String type()")
                .make("p.nbm");
        InvalidInput refused = assertThrows(InvalidInput.class,
                () -> ProvidedComponents.of(PluginFile.read(broken)));
        assertTrue(refused.getMessage().contains("kind stop") && refused.getMessage().contains("p.nbm"),
                refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.txt", "modules/../../outside.txt", "../../etc/passwd", "brink.conf",
        "/absolute.txt", "modules\\..\\x"})
    void aFileThatWouldGoElsewhereIsRefused(String name) throws IOException {
        Path file = new PluginMaker(folder).with(name, "x").make("p.nbm");
        InvalidInput refused = assertThrows(InvalidInput.class, () -> PluginFile.read(file));
        assertTrue(refused.getMessage().contains("p.nbm"), refused.getMessage());
    }

    @Test
    void whatIsNoPluginIsSaidToBeNone() throws IOException {
        Path text = Files.writeString(folder.resolve("text.nbm"), "not a zip file");
        assertTrue(assertThrows(InvalidInput.class, () -> PluginFile.read(text)).getMessage().contains("text.nbm"));
    }

    @Test
    void onlyUnalteredContentCountsAsSigned() throws IOException, InterruptedException {
        Path file = new PluginMaker(folder).make("p.nbm");
        assertEquals(Signature.State.UNSIGNED, PluginFile.read(file).signature().state());

        sign(file);
        Signature signature = PluginFile.read(file).signature();
        assertEquals(Signature.State.UNKNOWN, signature.state());
        assertEquals("CN=Ada", signature.signer());

        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("netbeans/config/Modules/edu-example-patience.xml"), "<module name='x'/>");
        }
        InvalidInput refused = assertThrows(InvalidInput.class, () -> PluginFile.read(file).signature());
        assertTrue(refused.getMessage().contains("altered"), refused.getMessage());
    }

    @Test
    void aFileAddedAfterSigningMakesThePluginUnsigned() throws IOException, InterruptedException {
        Path file = new PluginMaker(folder).make("p.nbm");
        sign(file);
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("netbeans/modules/added.txt"), "x");
        }
        assertEquals(Signature.State.UNSIGNED, PluginFile.read(file).signature().state());
    }

    private void sign(Path file) throws IOException, InterruptedException {
        String keys = folder.resolve("keys.p12").toString();
        run("keytool", "-genkeypair", "-alias", "ada", "-keyalg", "EC", "-dname", "CN=Ada", "-keystore", keys,
                "-storepass", "secret");
        run("jarsigner", "-keystore", keys, "-storepass", "secret", file.toString(), "ada");
    }

    private void run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.add(0, Path.of(System.getProperty("java.home"), "bin", tool).toString());
        Path out = folder.resolve("tool.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), Files.readString(out));
    }
}
