package org.brink.project.model;

import java.nio.file.Path;
import java.util.List;

/**
 * What a project held when it was looked at.
 *
 * @param experiments experiment files, in the order of the project
 * @param runs newest first
 * @param sweeps sweep folders, by name
 * @param maps folders of maps and bifurcation diagrams, by name
 * @param comparisons comparison files
 * @param figures picture files
 */
public record Contents(List<Path> experiments, List<RunEntry> runs, List<Path> sweeps, List<Path> maps,
        List<Path> comparisons, List<Path> figures) {

    /** Nothing. */
    public static final Contents NONE = new Contents(List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    public Contents {
        experiments = List.copyOf(experiments);
        runs = List.copyOf(runs);
        sweeps = List.copyOf(sweeps);
        maps = List.copyOf(maps);
        comparisons = List.copyOf(comparisons);
        figures = List.copyOf(figures);
    }
}
