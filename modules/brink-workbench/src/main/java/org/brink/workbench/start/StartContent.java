package org.brink.workbench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.brink.project.api.ExperimentItem;
import org.brink.spi.template.TemplateProvider;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.InvalidDocument;
import org.brink.store.project.ProjectFolder;

/**
 * What the start page offers.
 *
 * @param experiments experiments of the open projects
 * @param templates what new projects can be made from
 * @param recent projects that were open before and still exist
 */
record StartContent(List<Entry> experiments, List<Template> templates, List<Path> recent) {

    private static final int MOST_EXPERIMENTS = 12;

    /**
     * An experiment to run.
     *
     * @param item the experiment
     * @param title its title, or its file name
     */
    record Entry(ExperimentItem item, String title) {
    }

    /**
     * A template.
     *
     * @param provider makes the project
     * @param title what people call it
     * @param summary what it shows
     */
    record Template(TemplateProvider provider, String title, String summary) {
    }

    /** Looks things up. Reads files: not for the event thread. */
    static StartContent read(List<ProjectFolder> open, Collection<? extends TemplateProvider> templates,
            List<Path> recent) {
        List<Entry> experiments = new ArrayList<>();
        for (ProjectFolder project : open) {
            try {
                for (Path file : project.experiments()) {
                    if (experiments.size() < MOST_EXPERIMENTS) {
                        experiments.add(new Entry(new ExperimentItem(project, file), title(file)));
                    }
                }
            } catch (IOException e) {
                Logger.getLogger(StartContent.class.getName()).log(Level.FINE, "cannot read " + project, e);
            }
        }
        List<Path> closed = recent.stream().filter(path -> Files.isRegularFile(path.resolve(ProjectFolder.FILE)))
                .filter(path -> open.stream().noneMatch(project -> project.root().equals(path))).toList();
        return new StartContent(experiments,
                templates.stream().map(t -> new Template(t, t.displayName(), t.summary())).toList(), closed);
    }

    private static String title(Path file) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - ExperimentDocument.SUFFIX.length());
        try {
            String title = ExperimentDocument.read(file).title();
            return title.isBlank() ? stem : title;
        } catch (IOException | InvalidDocument unreadable) {
            // its node says what is wrong with it
            return stem;
        }
    }
}
