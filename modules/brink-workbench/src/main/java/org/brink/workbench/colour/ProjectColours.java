package org.brink.workbench.colour;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.brink.store.project.ProjectFolder;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** The colours of the runs of all projects; one instance per project, so that all windows agree. */
@ServiceProvider(service = ProjectColours.class)
public final class ProjectColours {

    private final Map<Path, RunColours> byProject = new ConcurrentHashMap<>();

    /** The colours of the workbench. */
    public static ProjectColours get() {
        return Lookup.getDefault().lookup(ProjectColours.class);
    }

    /** The colours of the runs of a project. */
    public RunColours of(ProjectFolder project) {
        Path root = project.root().toAbsolutePath().normalize();
        return byProject.computeIfAbsent(root, r -> new RunColours(r, project.runsDir()));
    }
}
