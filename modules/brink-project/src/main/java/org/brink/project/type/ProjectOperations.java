package org.brink.project.type;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.brink.project.model.ProjectContents;
import org.brink.store.project.ProjectFolder;
import org.netbeans.api.project.Project;
import org.netbeans.spi.project.CopyOperationImplementation;
import org.netbeans.spi.project.DeleteOperationImplementation;
import org.netbeans.spi.project.MoveOperationImplementation;
import org.netbeans.spi.project.ProjectState;
import org.openide.filesystems.FileObject;

/** What the platform needs to know to copy, move and delete whole projects. */
final class ProjectOperations
        implements DeleteOperationImplementation, MoveOperationImplementation, CopyOperationImplementation {

    private final Project project;
    private final ProjectContents contents;
    private final ProjectState state;

    ProjectOperations(Project project, ProjectContents contents, ProjectState state) {
        this.project = project;
        this.contents = contents;
        this.state = state;
    }

    @Override
    public List<FileObject> getMetadataFiles() {
        FileObject file = project.getProjectDirectory().getFileObject(ProjectFolder.FILE);
        return file == null ? List.of() : List.of(file);
    }

    @Override
    public List<FileObject> getDataFiles() {
        List<FileObject> files = new ArrayList<>(List.of(project.getProjectDirectory().getChildren()));
        files.removeAll(getMetadataFiles());
        return files;
    }

    @Override
    public void notifyDeleting() {
        contents.stop();
    }

    @Override
    public void notifyDeleted() {
        state.notifyDeleted();
    }

    @Override
    public void notifyMoving() {
        contents.stop();
    }

    @Override
    public void notifyMoved(Project original, File originalPath, String newName) {
        if (original == null) {
            state.notifyDeleted();
        }
    }

    @Override
    public void notifyCopying() {
        // nothing is held back in memory
    }

    @Override
    public void notifyCopied(Project original, File originalPath, String newName) {
        // the copy is loaded from its folder like any other project
    }
}
