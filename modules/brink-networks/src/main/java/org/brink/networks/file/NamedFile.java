package org.brink.networks.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.brink.api.array.ArrayFormatException;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;

/**
 * A file that a parameter names.
 *
 * @param where the parameter's path in the experiment
 * @param name as the person calls it
 * @param path where it is
 */
record NamedFile(String where, String name, Path path) {

    private static final String OF_DATA = "objective.params.data.params.";

    /** A file that a parameter of the objective's data set names. */
    static NamedFile ofData(String parameter, String name, CreationContext context) {
        return of(OF_DATA + parameter, name, context);
    }

    /** A file that the parameter at that path names. */
    static NamedFile of(String where, String name, CreationContext context) {
        try {
            return new NamedFile(where, name, context.folder().resolve(name));
        } catch (InvalidPathException e) {
            throw new InvalidInput(new Problem(where, Problem.show(name), "a file name"));
        }
    }

    /** A file inside this folder. */
    NamedFile inside(String child) {
        return new NamedFile(where, name.isEmpty() ? child : name + "/" + child, path.resolve(child));
    }

    boolean exists() {
        return Files.isRegularFile(path);
    }

    /** The error that something is wrong with this file. */
    InvalidInput wrong(String found, String expected) {
        return new InvalidInput(problem(found, expected));
    }

    /** Something that is wrong with this file. */
    Problem problem(String found, String expected) {
        return new Problem(where, found + " in " + name, expected);
    }

    /**
     * Reads the file.
     *
     * @throws InvalidInput if it does not exist, cannot be read or holds something else
     */
    <T> T read(Reading<T> reading) {
        if (!exists()) {
            String found = Files.isDirectory(path) ? "a folder at " : "no file at ";
            throw new InvalidInput(new Problem(where, found + name,
                    "a file, named relative to the experiment's folder"));
        }
        try {
            return reading.from(path);
        } catch (ArrayFormatException e) {
            throw wrong(e.found(), e.expected());
        } catch (CharacterCodingException e) {
            throw wrong("bytes that are no UTF-8 text", "a text file");
        } catch (EOFException e) {
            throw wrong("the end too early", "a whole file");
        } catch (IOException e) {
            throw wrong("an error (" + e.getMessage() + ")", "a file that can be read");
        }
    }

    /** Reads something from a file. */
    @FunctionalInterface
    interface Reading<T> {

        T from(Path path) throws IOException;
    }
}
