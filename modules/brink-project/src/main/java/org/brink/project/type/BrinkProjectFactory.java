package org.brink.project.type;

import java.io.IOException;
import org.brink.project.api.BrinkIcons;
import org.brink.store.document.InvalidDocument;
import org.brink.store.project.ProjectFolder;
import org.netbeans.api.project.Project;
import org.netbeans.api.project.ProjectManager;
import org.netbeans.spi.project.ProjectFactory;
import org.netbeans.spi.project.ProjectFactory2;
import org.netbeans.spi.project.ProjectState;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.util.ImageUtilities;
import org.openide.util.lookup.ServiceProvider;

/** Recognises and loads Brink projects. */
@ServiceProvider(service = ProjectFactory.class, position = 100)
public final class BrinkProjectFactory implements ProjectFactory2 {

    @Override
    public ProjectManager.Result isProject2(FileObject folder) {
        return isProject(folder) ? new ProjectManager.Result(folder.getNameExt(), BrinkProject.TYPE,
                ImageUtilities.image2Icon(BrinkIcons.project())) : null;
    }

    @Override
    public boolean isProject(FileObject folder) {
        return folder.getFileObject(ProjectFolder.FILE) != null;
    }

    @Override
    public Project loadProject(FileObject folder, ProjectState state) throws IOException {
        if (!isProject(folder)) {
            return null;
        }
        try {
            return new BrinkProject(folder, ProjectFolder.open(FileUtil.toFile(folder).toPath()), state);
        } catch (InvalidDocument invalid) {
            // the project manager shows the message of an IOException to people
            throw new IOException(invalid.getMessage(), invalid);
        }
    }

    @Override
    public void saveProject(Project project) {
        // every change is written when it is made
    }
}
