package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.Session;
import org.brink.engine.ForkRequest;
import org.brink.store.document.ExperimentDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fork}: branches off a run. */
@Command(name = "fork", description = {
    "Branches off a run at a step: the fork begins where the run was, and goes on with changed settings.",
    "Without --out it goes into a new folder beside the run."})
final class ForkCommand extends SessionCommand {

    @Parameters(index = "0", paramLabel = "RUNDIR", description = "A run folder, or the beginning of a run's id.")
    private String run;

    @Option(names = "--at", paramLabel = "STEP", required = true, description = "The first step of the fork.")
    private long at;

    @Option(names = "--set", paramLabel = "PATH=VALUE",
            description = "Change a value, such as optimizer.params.stepSize=0.1; may be repeated.")
    private List<String> changes = List.of();

    @Option(names = "--out", paramLabel = "RUNDIR", description = "Folder of the fork; must be new or empty.")
    private String out;

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Mixin
    private RunOutput output;

    ForkCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        threads.apply();
        output.check();
        Path parent = Runs.find(session, run);
        ForkRequest request = changed(ForkRequest.of(parent, at));
        return output.execute(session, HeadlessRun.forking(session, request, parent, out));
    }

    private ForkRequest changed(ForkRequest request) {
        Experiment experiment = request.experiment();
        try {
            for (Assignment change : changes.stream().map(Assignment::parse).toList()) {
                experiment = ExperimentDocument.set(experiment, change.path(), change.raw());
            }
            return request.withExperiment(experiment);
        } catch (InvalidInput invalid) {
            throw BadInput.in(run + (changes.isEmpty() ? "" : " with --set"), invalid);
        }
    }
}
