package org.brink.project.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.swing.event.ChangeListener;
import org.brink.project.model.Contents;
import org.brink.project.model.ProjectContents;
import org.brink.project.model.RunEntry;
import org.brink.store.project.ProjectFolder;
import org.netbeans.api.project.Project;
import org.netbeans.api.project.ProjectManager;
import org.netbeans.api.project.ui.OpenProjects;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** The projects that are open in the workbench. Safe for all threads; nothing here waits for a disk. */
@Messages({
    "# {0} - folder",
    "# {1} - name of the file that makes a folder a project",
    "MSG_no_project={0} is not a Brink project: it has no {1}."
})
public final class BrinkProjects {

    private BrinkProjects() {
    }

    /** The folders of the open projects. */
    public static List<ProjectFolder> openFolders() {
        List<ProjectFolder> folders = new ArrayList<>();
        for (Project project : OpenProjects.getDefault().getOpenProjects()) {
            folder(project).ifPresent(folders::add);
        }
        return folders;
    }

    /** The folder of a project; empty if it is not a Brink project. */
    public static Optional<ProjectFolder> folder(Project project) {
        return Optional.ofNullable(project.getLookup().lookup(ProjectFolder.class));
    }

    /** The open project with that folder. */
    public static Optional<Project> find(ProjectFolder folder) {
        for (Project project : OpenProjects.getDefault().getOpenProjects()) {
            if (folder(project).filter(other -> other.root().equals(folder.root())).isPresent()) {
                return Optional.of(project);
            }
        }
        return Optional.empty();
    }

    /**
     * Opens a project in the Projects window, if it is not open yet.
     *
     * @param directory folder of the project
     * @return completed when the project is open, exceptionally with an {@link IOException} that has a message for
     *     people if the folder is not a Brink project
     */
    public static CompletableFuture<ProjectFolder> open(Path directory) {
        CompletableFuture<ProjectFolder> opened = new CompletableFuture<>();
        RequestProcessor.getDefault().post(() -> {
            try {
                Project project = load(directory.toAbsolutePath().normalize());
                OpenProjects.getDefault().open(new Project[] {project}, false, true);
                opened.complete(folder(project).orElseThrow());
            } catch (IOException | RuntimeException failed) {
                opened.completeExceptionally(failed);
            }
        });
        return opened;
    }

    private static Project load(Path directory) throws IOException {
        FileObject folder = FileUtil.toFileObject(FileUtil.normalizeFile(directory.toFile()));
        Project project = folder == null ? null : ProjectManager.getDefault().findProject(folder);
        if (project == null || folder(project).isEmpty()) {
            throw new IOException(Bundle.MSG_no_project(directory, ProjectFolder.FILE));
        }
        return project;
    }

    /** The runs of an open project as they were seen last, newest first; none if the project is not open. */
    public static List<RunItem> runs(ProjectFolder folder) {
        return contents(folder).flatMap(ProjectContents::seen).map(Contents::runs).stream().flatMap(List::stream)
                .map(entry -> new RunItem(folder, entry.folder())).toList();
    }

    /** What sets a run apart from the others of its project, in a few words; its id where nothing is known yet. */
    public static String label(RunItem run) {
        return contents(run.project()).flatMap(contents -> contents.run(run.folder())).map(RunEntry::label)
                .filter(label -> !label.isEmpty()).orElse(run.id());
    }

    /** Looks at the folder of an open project soon, for instance because a run has ended. */
    public static void refresh(ProjectFolder folder) {
        contents(folder).ifPresent(ProjectContents::refresh);
    }

    /**
     * Selects an experiment, run, comparison or figure in the Projects window as soon as it has been seen there.
     *
     * @param file the file, or the folder of the run
     */
    public static void show(ProjectFolder folder, Path file) {
        RequestProcessor.getDefault().post(() -> {
            contents(folder).ifPresent(contents -> contents.refresh().waitFinished());
            find(folder).ifPresent(project -> Selection.select(project, file));
        });
    }

    /** Is told, on a background thread, when contents of an open project appear, change status or vanish. */
    public static void addChangeListener(ProjectFolder folder, ChangeListener listener) {
        contents(folder).ifPresent(contents -> contents.addChangeListener(listener));
    }

    /** Is no longer told. */
    public static void removeChangeListener(ProjectFolder folder, ChangeListener listener) {
        contents(folder).ifPresent(contents -> contents.removeChangeListener(listener));
    }

    private static Optional<ProjectContents> contents(ProjectFolder folder) {
        return find(folder).map(project -> project.getLookup().lookup(ProjectContents.class));
    }
}
