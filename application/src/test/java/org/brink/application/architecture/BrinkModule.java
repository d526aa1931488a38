package org.brink.application.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A module of the reactor as its folder and its pom tell it.
 *
 * @param name name of the folder, which is the artifact id
 * @param folder the folder
 * @param publicPackages what the pom opens to other modules; a name that ends in {@code .*} means all below it
 */
record BrinkModule(String name, Path folder, List<String> publicPackages) {

    private static final Path ROOT = Path.of(System.getProperty("brink.sources"));

    /** Built by profiles only, and never shipped. */
    private static final Set<String> BENCHMARKS = Set.of("brink-bench", "brink-bench-libtorch");

    /** Every module under {@code modules/} that holds code of Brink; wrappers of libraries hold none. */
    static List<BrinkModule> all() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("modules"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .filter(folder -> folder.getFileName().toString().startsWith("brink-"))
                    .filter(folder -> !BENCHMARKS.contains(folder.getFileName().toString()))
                    .sorted().map(BrinkModule::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Root of the source tree. */
    static Path root() {
        return ROOT;
    }

    private static BrinkModule read(Path folder) {
        try {
            Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(folder.resolve("pom.xml").toFile());
            NodeList nodes = pom.getElementsByTagName("publicPackage");
            List<String> packages = Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                    .map(i -> nodes.item(i).getTextContent().strip()).toList();
            return new BrinkModule(folder.getFileName().toString(), folder, packages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(folder + "/pom.xml", e);
        }
    }

    /** Compiled classes of the module. */
    Path classes() {
        return folder.resolve("target/classes");
    }

    /** Whether other modules may use the package. */
    boolean opens(String packageName) {
        return publicPackages.stream().anyMatch(open -> open.endsWith(".*")
                ? packageName.startsWith(open.substring(0, open.length() - 1))
                        || packageName.equals(open.substring(0, open.length() - 2))
                : packageName.equals(open));
    }
}
