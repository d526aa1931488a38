package org.brink.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.brink.api.component.Citation;
import org.brink.spi.template.TemplateProvider;

/** A template whose files are resources in a folder that has the name of the template. */
abstract class GalleryTemplate implements TemplateProvider {

    private final String name;
    private final String displayName;
    private final String summary;
    private final List<Citation> citations;
    private final List<String> experiments;

    /**
     * @param experiments names of the experiment files without {@code .experiment.json}, the one to run first in front
     */
    GalleryTemplate(String name, String displayName, String summary, Citation citation, String... experiments) {
        this.name = name;
        this.displayName = displayName;
        this.summary = summary;
        this.citations = List.of(citation);
        this.experiments = List.of(experiments);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String displayName() {
        return displayName;
    }

    @Override
    public final String summary() {
        return summary;
    }

    @Override
    public final List<Citation> citations() {
        return citations;
    }

    @Override
    public final List<TemplateFile> files() {
        List<TemplateFile> files = new ArrayList<>();
        for (String experiment : experiments) {
            String file = experiment + ".experiment.json";
            files.add(new TemplateFile(file, read(name + "/" + file)));
        }
        files.add(new TemplateFile("README.md", read(name + "/README.md")));
        // the build skips files called .gitignore, so the resource has no dot
        files.add(new TemplateFile(".gitignore", read("gitignore")));
        return files;
    }

    private static String read(String resource) {
        try (InputStream in = GalleryTemplate.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + resource, e);
        }
    }
}
