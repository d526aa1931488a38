package org.brink.spi.template;

import java.util.List;
import org.brink.api.component.Citation;

/** Describes a project that people can start from. Stateless. */
public interface TemplateProvider {

    /** The name on the command line: lower-case words joined by hyphens. */
    String name();

    /** The name that people read. */
    String displayName();

    /** What the project shows, one or two sentences. */
    String summary();

    /** What to cite. */
    List<Citation> citations();

    /** The files to write, at least one experiment; the first experiment is the one to run first. */
    List<TemplateFile> files();

    /**
     * A file of a new project.
     *
     * @param path path within the project, with forward slashes
     * @param content text of the file
     */
    record TemplateFile(String path, String content) {
    }
}
