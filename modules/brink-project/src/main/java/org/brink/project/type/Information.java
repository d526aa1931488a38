package org.brink.project.type;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.io.IOException;
import javax.swing.Icon;
import org.brink.project.api.BrinkIcons;
import org.brink.store.project.ProjectFolder;
import org.netbeans.api.project.Project;
import org.netbeans.api.project.ProjectInformation;
import org.openide.util.ImageUtilities;

/** Name and icon of a project: the name of the folder for programs, its title for people. */
final class Information implements ProjectInformation {

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final Project project;
    private final ProjectFolder folder;
    private volatile String title;

    Information(Project project, ProjectFolder folder) {
        this.project = project;
        this.folder = folder;
        this.title = folder.title();
    }

    /** Gives the project another title, also on the disk. */
    void rename(String newTitle) throws IOException {
        String old = title;
        title = folder.withTitle(newTitle).title();
        changes.firePropertyChange(PROP_DISPLAY_NAME, old, title);
    }

    @Override
    public String getName() {
        return project.getProjectDirectory().getNameExt();
    }

    @Override
    public String getDisplayName() {
        return title;
    }

    @Override
    public Icon getIcon() {
        return ImageUtilities.image2Icon(BrinkIcons.project());
    }

    @Override
    public Project getProject() {
        return project;
    }

    @Override
    public void addPropertyChangeListener(PropertyChangeListener listener) {
        changes.addPropertyChangeListener(listener);
    }

    @Override
    public void removePropertyChangeListener(PropertyChangeListener listener) {
        changes.removePropertyChangeListener(listener);
    }
}
