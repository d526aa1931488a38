package org.brink.plugins;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.w3c.dom.Element;

/**
 * An update centre: a list of plugins, {@code updates.xml}, with a digest for each, beside the .nbm files or on the
 * network. A folder or a USB stick will do.
 */
public final class Catalogue {

    private static final int PATIENCE_MILLIS = 20_000;

    private final URI address;
    private final List<Entry> entries;

    private Catalogue(URI address, List<Entry> entries) {
        this.address = address;
        this.entries = List.copyOf(entries);
    }

    /**
     * One plugin of a catalogue.
     *
     * @param description how it calls itself
     * @param address where its .nbm file is
     * @param algorithm of the digest, such as SHA-512; empty if the catalogue has none
     * @param digest what the content must come to, hexadecimal
     */
    public record Entry(PluginDescription description, URI address, String algorithm, String digest) {

        /** Whether altered content would be noticed. */
        public boolean hasDigest() {
            return !digest.isEmpty();
        }
    }

    /**
     * Reads a catalogue.
     *
     * @param place a folder that holds {@code updates.xml}, the file itself (also compressed), or an address
     * @param folder where relative names of files start
     * @throws InvalidInput if there is no catalogue
     */
    public static Catalogue read(String place, Path folder) throws IOException {
        URI address = place.matches("[a-zA-Z][a-zA-Z0-9+.-]+:.*") ? address(place) : file(folder.resolve(place));
        try (InputStream raw = open(address); BufferedInputStream in = new BufferedInputStream(raw)) {
            in.mark(2);
            boolean compressed = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            Element root = Xml.read(compressed ? new GZIPInputStream(in) : in, place);
            return new Catalogue(address, Xml.descendants(root, "module").stream()
                    .map(module -> entry(module, address, place)).toList());
        }
    }

    private static URI address(String place) {
        try {
            return URI.create(place);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(new Problem("--from", Problem.show(place), "a folder, a file or an address"));
        }
    }

    private static URI file(Path path) {
        return (Files.isDirectory(path) ? path.resolve("updates.xml") : path).normalize().toUri();
    }

    private static Entry entry(Element module, URI catalogue, String place) {
        PluginDescription description = PluginDescription.of(module, place);
        Optional<Element> digest = Xml.children(module, "message_digest").stream().findFirst();
        return new Entry(description, catalogue.resolve(module.getAttribute("distribution").replace(" ", "%20")),
                digest.map(d -> d.getAttribute("algorithm")).orElse(""),
                digest.map(d -> d.getAttribute("value")).orElse(""));
    }

    /** What is offered. */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The newest plugin of that code name or title.
     *
     * @throws InvalidInput if there is none
     */
    public Entry require(String name) {
        return entries.stream().filter(entry -> entry.description().codeName().equals(name)
                || entry.description().title().equalsIgnoreCase(name))
                .max((a, b) -> a.description().version().compareTo(b.description().version()))
                .orElseThrow(() -> new InvalidInput(new Problem(address.toString(), "no plugin " + Problem.show(name),
                        "one of " + entries.stream().map(e -> e.description().codeName())
                                .collect(Collectors.joining(", ")))));
    }

    /**
     * Fetches a plugin and compares it with its digest.
     *
     * @param target the file to write
     * @throws InvalidInput if the content is not what the catalogue lists
     */
    public PluginFile fetch(Entry entry, Path target) throws IOException {
        try (InputStream in = open(entry.address())) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        if (entry.hasDigest() && !digest(target, entry.algorithm()).equalsIgnoreCase(entry.digest())) {
            throw new InvalidInput(new Problem(entry.address().toString(),
                    "content with another " + entry.algorithm() + " digest than the catalogue lists",
                    "the plugin as it was published; it was altered or damaged, do not use it"));
        }
        return PluginFile.read(target);
    }

    private static String digest(Path file, String algorithm) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new InvalidInput(new Problem("message_digest", Problem.show(algorithm), "SHA-512 or SHA-256"));
        }
    }

    private static InputStream open(URI address) throws IOException {
        try {
            URLConnection connection = address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getInputStream();
        } catch (IllegalArgumentException | IOException e) {
            throw new InvalidInput(new Problem(address.toString(), "nothing that can be read (" + e.getMessage() + ")",
                    "an update centre or one of its files"));
        }
    }
}
