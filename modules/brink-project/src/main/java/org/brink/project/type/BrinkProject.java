package org.brink.project.type;

import java.nio.file.Path;
import org.brink.project.model.ProjectContents;
import org.brink.project.nodes.ProjectView;
import org.brink.store.project.ProjectFolder;
import org.netbeans.api.project.Project;
import org.netbeans.spi.project.ProjectState;
import org.netbeans.spi.project.support.LookupProviderSupport;
import org.netbeans.spi.project.ui.ProjectOpenedHook;
import org.netbeans.spi.project.ui.support.UILookupMergerSupport;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.util.Lookup;
import org.openide.util.lookup.Lookups;

/**
 * A Brink project in the platform's sense. Its lookup holds the {@link ProjectFolder} and the {@link ProjectContents};
 * plugins add to it with {@code @ProjectServiceProvider(projectType = BrinkProject.TYPE)}.
 */
public final class BrinkProject implements Project {

    /** The name of the project type. */
    public static final String TYPE = "org-brink-project";

    private final FileObject directory;
    private final Lookup lookup;

    BrinkProject(FileObject directory, ProjectFolder folder, ProjectState state) {
        this.directory = directory;
        ProjectContents contents = new ProjectContents(folder, BrinkProject::touch);
        Information information = new Information(this, folder);
        Lookup base = Lookups.fixed(this, folder, contents, state, information,
                new ProjectView(this, folder, contents),
                new Hook(contents),
                new ProjectOperations(this, contents, state),
                new ProjectActions(this, information),
                UILookupMergerSupport.createProjectOpenHookMerger(null));
        lookup = LookupProviderSupport.createCompositeLookup(base, "Projects/" + TYPE + "/Lookup");
    }

    @Override
    public FileObject getProjectDirectory() {
        return directory;
    }

    @Override
    public Lookup getLookup() {
        return lookup;
    }

    /** Tells the platform that a file may have been changed by another program. */
    private static void touch(Path file) {
        FileObject changed = FileUtil.toFileObject(FileUtil.normalizeFile(file.toFile()));
        if (changed != null) {
            changed.refresh();
        }
    }

    private static final class Hook extends ProjectOpenedHook {

        private final ProjectContents contents;

        Hook(ProjectContents contents) {
            this.contents = contents;
        }

        @Override
        protected void projectOpened() {
            contents.start();
        }

        @Override
        protected void projectClosed() {
            contents.stop();
        }
    }
}
