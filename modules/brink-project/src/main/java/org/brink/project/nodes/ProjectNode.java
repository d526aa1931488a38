package org.brink.project.nodes;

import java.awt.Image;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.Action;
import org.brink.project.actions.NewExperiment;
import org.brink.project.actions.RenameProject;
import org.brink.project.api.BrinkIcons;
import org.brink.project.model.ProjectContents;
import org.brink.store.project.ProjectFolder;
import org.netbeans.api.project.Project;
import org.netbeans.api.project.ProjectInformation;
import org.netbeans.api.project.ProjectUtils;
import org.netbeans.spi.project.ui.support.CommonProjectActions;
import org.openide.nodes.AbstractNode;
import org.openide.nodes.Children;
import org.openide.util.lookup.Lookups;

/** A project, with one folder for each kind of thing in it. */
final class ProjectNode extends AbstractNode {

    private final Project project;
    private final ProjectFolder folder;

    ProjectNode(Project project, ProjectFolder folder, ProjectContents contents) {
        super(children(folder, contents), Lookups.fixed(project, folder));
        this.project = project;
        this.folder = folder;
        ProjectInformation information = ProjectUtils.getInformation(project);
        setName(information.getName());
        setShortDescription(folder.root().toString());
        information.addPropertyChangeListener(event -> fireDisplayNameChange(null, getDisplayName()));
    }

    private static Children children(ProjectFolder folder, ProjectContents contents) {
        Children children = new Children.Array();
        children.add(Arrays.stream(Group.values()).map(group -> new GroupNode(group, folder, contents))
                .toArray(GroupNode[]::new));
        return children;
    }

    @Override
    public String getDisplayName() {
        return ProjectUtils.getInformation(project).getDisplayName();
    }

    @Override
    public Image getIcon(int type) {
        return BrinkIcons.project();
    }

    @Override
    public Image getOpenedIcon(int type) {
        return BrinkIcons.project();
    }

    @Override
    public Action[] getActions(boolean context) {
        List<Action> actions = new ArrayList<>(List.of(new NewExperiment(folder)));
        actions.add(null);
        List<? extends Action> registered = NodeActions.registered("Project");
        if (!registered.isEmpty()) {
            actions.addAll(registered);
            actions.add(null);
        }
        actions.add(new RenameProject(project));
        actions.add(CommonProjectActions.copyProjectAction());
        actions.add(CommonProjectActions.moveProjectAction());
        actions.add(CommonProjectActions.deleteProjectAction());
        actions.add(null);
        actions.add(CommonProjectActions.closeProjectAction());
        return actions.toArray(Action[]::new);
    }
}
