package org.brink.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.brink.api.parameter.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    @TempDir
    private Path folder;
    private Path nbm;
    private String text;

    @BeforeEach
    void makeSite() throws IOException, GeneralSecurityException {
        PluginMaker old = new PluginMaker(folder);
        PluginMaker maker = new PluginMaker(folder).version("1.10");
        nbm = maker.make("my patience.nbm");
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(nbm)));
        text = "<?xml version=\"1.0\"?>\n<module_updates timestamp=\"1\">"
                + old.version("1.9").module("distribution=\"old.nbm\"", "")
                + maker.module("distribution=\"my patience.nbm\"",
                        "<message_digest algorithm=\"SHA-512\" value=\"" + digest + "\"/>")
                + "</module_updates>";
        Files.writeString(folder.resolve("updates.xml"), text);
    }

    @Test
    void theNewestVersionIsFetchedFromTheFolder() throws IOException {
        Catalogue catalogue = Catalogue.read(".", folder);
        assertEquals(2, catalogue.entries().size());
        Catalogue.Entry entry = catalogue.require("Patience");
        assertEquals("1.10", entry.description().version().text());
        PluginFile fetched = catalogue.fetch(entry, folder.resolve("fetched.nbm"));
        assertEquals(PluginMaker.NAME, fetched.description().codeName());
    }

    @Test
    void theCompressedFormAndAddressesWork() throws IOException {
        Path compressed = folder.resolve("updates.xml.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(2, Catalogue.read("updates.xml.gz", folder).entries().size());
        Catalogue byAddress = Catalogue.read(compressed.toUri().toString(), Path.of("."));
        byAddress.fetch(byAddress.require(PluginMaker.NAME), folder.resolve("fetched.nbm"));
    }

    @Test
    void alteredContentIsRefused() throws IOException {
        Files.write(nbm, new byte[] {0}, StandardOpenOption.APPEND);
        Catalogue catalogue = Catalogue.read(".", folder);
        InvalidInput refused = assertThrows(InvalidInput.class,
                () -> catalogue.fetch(catalogue.require("patience"), folder.resolve("fetched.nbm")));
        assertTrue(refused.getMessage().contains("SHA-512") && refused.getMessage().contains("altered"),
                refused.getMessage());
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        Catalogue catalogue = Catalogue.read(".", folder);
        assertTrue(assertThrows(InvalidInput.class, () -> catalogue.require("hurry")).getMessage()
                .contains(PluginMaker.NAME));
        assertTrue(assertThrows(InvalidInput.class, () -> Catalogue.read("nowhere", folder)).getMessage()
                .contains("nowhere"));
        Files.writeString(folder.resolve("updates.xml"), "<module_updates>");
        assertTrue(assertThrows(InvalidInput.class, () -> Catalogue.read(".", folder)).getMessage()
                .contains("well-formed"));
    }
}
