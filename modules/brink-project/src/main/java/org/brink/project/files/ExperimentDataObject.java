package org.brink.project.files;

import java.beans.PropertyChangeEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.Action;
import org.brink.project.api.ExperimentItem;
import org.brink.project.model.ExperimentFile;
import org.brink.project.nodes.ExperimentNode;
import org.brink.project.nodes.Messenger;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.InvalidDocument;
import org.brink.store.project.ProjectFolder;
import org.openide.filesystems.FileChangeAdapter;
import org.openide.filesystems.FileEvent;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.filesystems.MIMEResolver;
import org.openide.loaders.DataObject;
import org.openide.loaders.DataObjectExistsException;
import org.openide.loaders.MultiDataObject;
import org.openide.loaders.MultiFileLoader;
import org.openide.nodes.Node;
import org.openide.util.NbBundle.Messages;

/** An experiment file in the platform's sense: carries the {@link ExperimentFile} and, in a project, the item. */
@Messages({
    "TYPE_experiment=Brink experiments",
    "LOADER_experiment=Brink experiment"
})
@MIMEResolver.Registration(displayName = "#TYPE_experiment", resource = "experiment-resolver.xml", position = 310)
@DataObject.Registration(mimeType = ExperimentDataObject.MIME_TYPE, displayName = "#LOADER_experiment",
        iconBase = "org/brink/project/icons/experiment.svg", position = 300)
public final class ExperimentDataObject extends MultiDataObject {

    /** The type of experiment files. */
    public static final String MIME_TYPE = "application/x-brink-experiment+json";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ExperimentDataObject.class.getName());
    /** What remains of the ending once the platform has taken {@code .json} off. */
    private static final String INNER_SUFFIX =
            ExperimentDocument.SUFFIX.substring(0, ExperimentDocument.SUFFIX.lastIndexOf('.'));

    private final transient ExperimentFile file;

    /** Called by the platform. */
    public ExperimentDataObject(FileObject primary, MultiFileLoader loader) throws DataObjectExistsException {
        super(primary, loader);
        file = new ExperimentFile(pathOf(primary), Messenger::warn);
        getCookieSet().assign(ExperimentFile.class, file);
        findProject();
        primary.addFileChangeListener(new FileChangeAdapter() {
            @Override
            public void fileChanged(FileEvent event) {
                file.reloadLater();
            }
        });
        addPropertyChangeListener(this::renamed);
    }

    private static Path pathOf(FileObject primary) {
        return Optional.ofNullable(FileUtil.toFile(primary)).map(File::toPath)
                .orElseGet(() -> Path.of(primary.getPath()));
    }

    private void findProject() {
        try {
            Path path = file.path();
            Optional<ProjectFolder> project = ProjectFolder.enclosing(path);
            getCookieSet().assign(ExperimentItem.class,
                    project.map(folder -> new ExperimentItem(folder, path)).stream().toArray(ExperimentItem[]::new));
        } catch (IOException | InvalidDocument noProject) {
            LOG.log(Level.FINE, "cannot tell the project of the file", noProject);
        }
    }

    private void renamed(PropertyChangeEvent event) {
        if (PROP_NAME.equals(event.getPropertyName()) || PROP_PRIMARY_FILE.equals(event.getPropertyName())) {
            file.movedTo(pathOf(getPrimaryFile()));
            findProject();
        }
    }

    @Override
    protected FileObject handleRename(String name) throws IOException {
        return super.handleRename(name.endsWith(INNER_SUFFIX) ? name : name + INNER_SUFFIX);
    }

    @Override
    protected Node createNodeDelegate() {
        file.loadLater();
        // the platform does with files that a wizard made what a double click does; nothing is to run unasked
        return new ExperimentNode(this, file) {
            @Override
            public Action getPreferredAction() {
                return null;
            }
        };
    }

    @Override
    protected int associateLookup() {
        return 1;
    }
}
