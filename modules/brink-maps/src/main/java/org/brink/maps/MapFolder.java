package org.brink.maps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.store.document.AtomicFolder;
import org.brink.store.project.ProjectFolder;
import org.brink.store.run.RunFolders;

/** Folders of stored maps: {@code maps/<name>} with {@code map.json}, {@code experiment.json}, {@code values.npz}. */
public final class MapFolder {

    private static final String MAPS = "maps";

    private MapFolder() {
    }

    /** Where the maps of an experiment or run are kept: in its project, or else in the given folder. */
    public static Path mapsOf(Path file, Path fallback) throws IOException {
        Optional<ProjectFolder> project = ProjectFolder.enclosing(file.toAbsolutePath().normalize());
        return project.map(found -> found.root().resolve(MAPS)).orElse(fallback.resolve(MAPS));
    }

    /** Whether a folder holds a map. */
    public static boolean isMap(Path folder) {
        return Files.isRegularFile(folder.resolve(MapFormat.DOCUMENT));
    }

    /** All maps in a folder, by name; none if there is no such folder. */
    public static List<Path> list(Path maps) throws IOException {
        try (Stream<Path> folders = Files.list(maps)) {
            return folders.filter(MapFolder::isMap).sorted(Comparator.comparing(Path::getFileName)).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /**
     * Stores a map under a new name, such as {@code bifurcation-1}.
     *
     * @param maps made if missing
     * @return the folder of the map
     * @throws InvalidInput if nothing can be written there
     */
    public static Path store(Path maps, StoredMap map) {
        String stem = map.kind().id();
        try {
            return AtomicFolder.createNumbered(maps, stem, folder -> MapFormat.write(folder, map));
        } catch (IOException e) {
            throw RunFolders.notWritable("maps folder", maps, e);
        }
    }

    /**
     * Stores a map in a folder of the caller's choice.
     *
     * @throws InvalidInput if there is something of that name already, or nothing can be written there
     */
    public static void create(Path folder, StoredMap map) {
        try {
            if (!AtomicFolder.create(folder, partial -> MapFormat.write(partial, map))) {
                throw new InvalidInput(new Problem("map folder", folder + ", which exists", "a new folder"));
            }
        } catch (IOException e) {
            throw RunFolders.notWritable("map folder", folder, e);
        }
    }

    /**
     * Reads a map.
     *
     * @throws InvalidInput if the folder holds none, or a damaged one
     */
    public static StoredMap read(Path folder) {
        if (!isMap(folder)) {
            throw new InvalidInput(new Problem("map", folder.toString(), "a folder that holds a map"));
        }
        try {
            return MapFormat.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
