package org.brink.project.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.event.ChangeListener;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.template.TemplateProvider;
import org.brink.store.project.ProjectFolder;
import org.netbeans.api.templates.TemplateRegistration;
import org.netbeans.spi.project.ui.support.ProjectChooser;
import org.openide.WizardDescriptor;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.util.Exceptions;
import org.openide.util.NbBundle.Messages;

/** Makes a project from a template and opens it. */
@Messages({
    "CAT_brink=Brink",
    "LBL_new_project=Brink Project"
})
@TemplateRegistration(folder = "Project/Brink", position = 100, displayName = "#LBL_new_project",
        iconBase = "org/brink/project/icons/project.svg", description = "new-project.html")
public final class NewProjectWizard implements WizardDescriptor.AsynchronousInstantiatingIterator<WizardDescriptor> {

    private volatile Choice choice = Choice.NONE;
    private List<Step> steps = List.of();
    private int index;

    @Override
    public void initialize(WizardDescriptor wizard) {
        choice = Choice.NONE;
        index = 0;
        steps = List.of(new TemplateStep(template -> choice = choice.withTemplate(template)),
                new LocationStep(() -> choice, change -> choice = change.apply(choice)));
        String[] names = steps.stream().map(step -> step.getComponent().getName()).toArray(String[]::new);
        for (int i = 0; i < names.length; i++) {
            JComponent component = steps.get(i).getComponent();
            component.putClientProperty(WizardDescriptor.PROP_CONTENT_SELECTED_INDEX, i);
            component.putClientProperty(WizardDescriptor.PROP_CONTENT_DATA, names);
        }
    }

    @Override
    public void uninitialize(WizardDescriptor wizard) {
        steps = List.of();
    }

    /** Called by the platform on a background thread. */
    @Override
    public Set<FileObject> instantiate() throws IOException {
        Choice chosen = choice;
        TemplateProvider template = chosen.template().orElseThrow();
        try {
            ProjectFolder project = ProjectFolder.create(chosen.folder(), template);
            ProjectChooser.setProjectsFolder(Path.of(chosen.parent()).toFile());
            // the project alone: of any file named here the platform would perform the first action, which is to run
            return Set.of(fileObject(project.root()));
        } catch (InvalidInput refused) {
            throw Exceptions.attachLocalizedMessage(new IOException(refused.getMessage(), refused),
                    refused.getMessage());
        }
    }

    private static FileObject fileObject(Path path) {
        return FileUtil.toFileObject(FileUtil.normalizeFile(path.toFile()));
    }

    @Override
    public WizardDescriptor.Panel<WizardDescriptor> current() {
        return steps.get(index);
    }

    @Override
    public String name() {
        return steps.get(index).getComponent().getName();
    }

    @Override
    public boolean hasNext() {
        return index < steps.size() - 1;
    }

    @Override
    public boolean hasPrevious() {
        return index > 0;
    }

    @Override
    public void nextPanel() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        index++;
    }

    @Override
    public void previousPanel() {
        if (!hasPrevious()) {
            throw new NoSuchElementException();
        }
        index--;
    }

    @Override
    public void addChangeListener(ChangeListener listener) {
        // the number of steps never changes
    }

    @Override
    public void removeChangeListener(ChangeListener listener) {
        // none was added
    }
}
