package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brink.cli.session.Display;
import org.brink.cli.session.Session;
import org.brink.engine.Breakpoints;
import org.brink.spi.template.TemplateProvider;
import org.brink.spi.template.TemplateProvider.TemplateFile;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.project.ProjectFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code sample}: what {@code mvn -Prun} does once all is built. Opens the workbench on a sample project, or, where
 * there is no display, runs the first experiment of the sample and draws its figures.
 */
@Command(name = "sample", hidden = true, description = "Opens or runs the sample project.")
final class SampleCommand extends SessionCommand {

    private static final String TEMPLATE = "minimalist-edge";

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the sample project; made if missing.")
    private String folder;

    @Option(names = "--workbench", paramLabel = "LAUNCHER", description = "The launcher of the workbench.")
    private String launcher;

    SampleCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ProjectFolder project = project();
        if (launcher != null && Display.isPresent()) {
            return open(project);
        }
        if (launcher != null) {
            session.err().println("There is no display, so the sample runs without a window.");
        }
        Path experiment = firstExperiment(project);
        HeadlessRun run = HeadlessRun.prepare(session, ExperimentSource.read(session, experiment.toString()), null);
        return run.execute(Breakpoints.IGNORE, new ProgressLine(session), status -> {
            session.out().println("Experiment: " + experiment);
            session.out().println("Results:    " + run.folder());
            for (Path figure : SampleFigures.draw(run.folder(), project.figuresDir(), stem(experiment))) {
                session.out().println("Figure:     " + figure);
            }
        });
    }

    private ProjectFolder project() throws IOException {
        Path root = session.resolve(folder);
        return Files.exists(root.resolve(ProjectFolder.FILE)) ? ProjectFolder.open(root)
                : ProjectFolder.create(root, Templates.require(TEMPLATE));
    }

    private int open(ProjectFolder project) throws IOException, InterruptedException {
        session.err().println("Opening the workbench on " + project.root());
        List<String> line = new ArrayList<>(
                List.of(session.resolve(launcher).toString(), "--open-project", project.root().toString()));
        String userdir = System.getenv("BRINK_USERDIR");
        if (userdir != null) {
            // the cache belongs to the user directory; two workbenches must not share it
            line.addAll(List.of("--userdir", userdir, "--cachedir", Path.of(userdir, "var", "cache").toString()));
        }
        return new ProcessBuilder(line).inheritIO().start().waitFor();
    }

    private static Path firstExperiment(ProjectFolder project) throws IOException {
        TemplateProvider template = Templates.require(TEMPLATE);
        return template.files().stream().map(TemplateFile::path)
                .filter(path -> path.endsWith(ExperimentDocument.SUFFIX))
                .map(path -> project.root().resolve(path)).filter(Files::isRegularFile).findFirst()
                .orElseGet(() -> project.root().resolve(template.files().get(0).path()));
    }

    private static String stem(Path experiment) {
        String name = experiment.getFileName().toString();
        return name.substring(0, name.length() - ExperimentDocument.SUFFIX.length());
    }
}
