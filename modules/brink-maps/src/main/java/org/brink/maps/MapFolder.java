package org.brink.maps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
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
            Files.createDirectories(maps);
            for (int n = 1;; n++) {
                Path folder = maps.resolve(stem + "-" + n);
                if (!Files.exists(folder) && moved(map, folder)) {
                    return folder;
                }
            }
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
            Files.createDirectories(folder.toAbsolutePath().getParent());
            if (Files.exists(folder) || !moved(map, folder)) {
                throw new InvalidInput(new Problem("map folder", folder + ", which exists", "a new folder"));
            }
        } catch (IOException e) {
            throw RunFolders.notWritable("map folder", folder, e);
        }
    }

    /** Writes beside the folder and gives it its name in one go; false if somebody else was faster. */
    private static boolean moved(StoredMap map, Path folder) throws IOException {
        Path partial = folder.resolveSibling("." + folder.getFileName() + "." + UUID.randomUUID());
        Files.createDirectory(partial);
        try {
            MapFormat.write(partial, map);
            Files.move(partial, folder);
            return true;
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException taken) {
            return false;
        } finally {
            remove(partial);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
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
