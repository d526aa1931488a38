package org.brink.project.actions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brink.project.model.ExperimentFile;
import org.brink.project.model.NewFiles;
import org.brink.spi.template.TemplateProvider;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.InvalidDocument;
import org.brink.store.project.ProjectFolder;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;

/**
 * Something that a new experiment can start from.
 *
 * @param label what people choose
 * @param folder where the new file goes: beside its source, to which file names in it are relative
 * @param text the text of the new file
 * @param name a name that is free in the folder
 */
@Messages({
    "# {0} - template",
    "# {1} - title of the experiment",
    "LBL_from_template={0}: {1}"
})
record Source(String label, Path folder, String text, String name) {

    /** A copy of an experiment. Reads the disk. */
    static Source copy(Path experiment) throws IOException {
        String name = ExperimentFile.nameOf(experiment);
        return new Source(name, experiment.getParent(), Files.readString(experiment),
                NewFiles.freeName(experiment.getParent(), name));
    }

    /** Everything that a new experiment of a project can start from: its experiments, then those of templates. */
    static List<Source> all(ProjectFolder project) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Path experiment : project.experiments()) {
            sources.add(copy(experiment));
        }
        for (TemplateProvider template : Lookup.getDefault().lookupAll(TemplateProvider.class)) {
            for (TemplateProvider.TemplateFile file : template.files()) {
                if (file.path().endsWith(ExperimentDocument.SUFFIX)) {
                    sources.add(fromTemplate(project, template, file));
                }
            }
        }
        return sources;
    }

    private static Source fromTemplate(ProjectFolder project, TemplateProvider template,
            TemplateProvider.TemplateFile file) {
        String name = ExperimentFile.nameOf(Path.of(file.path()));
        String title = name;
        try {
            title = ExperimentDocument.parse(file.content(), file.path()).title();
        } catch (InvalidDocument broken) {
            // the file name will do; the new experiment will say what is wrong with it
            title = name;
        }
        return new Source(Bundle.LBL_from_template(template.displayName(), title), project.root(), file.content(),
                NewFiles.freeName(project.root(), name));
    }

    @Override
    public String toString() {
        return label;
    }
}
