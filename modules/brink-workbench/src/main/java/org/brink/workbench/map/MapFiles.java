package org.brink.workbench.map;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JFileChooser;
import javax.swing.SwingUtilities;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.maps.MapExport;
import org.brink.maps.MapFolder;
import org.brink.maps.StoredMap;
import org.brink.maps.view.MapChart;
import org.brink.project.api.BrinkProjects;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.InvalidDocument;
import org.brink.workbench.figure.SaveFigure;
import org.brink.workbench.run.Parameters;
import org.brink.workbench.run.RunRequest;
import org.brink.workbench.run.RunService;
import org.brink.workbench.run.RunWindows;
import org.brink.workbench.ui.Messenger;
import org.brink.workbench.ui.Numbers;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.openide.windows.WindowManager;

/** What comes of maps: stored folders, figures, tables, experiments, runs. Files are written in the background. */
@Messages({
    "TITLE_MapFiles=Map",
    "TITLE_MapCsv=Export Map as CSV",
    "LBL_MapCsvHere=Export Here",
    "# {0} - file",
    "MSG_MapCsvDone=Exported to {0}",
    "# {0} - file",
    "MSG_MapExperiment=The experiment {0} has the chosen values.",
    "# {0} - folder",
    "MSG_MapKept=Stored as {0}",
    "# {0} - file",
    "MSG_MapOverwrite={0} exists. Replace it?"
})
final class MapFiles {

    private static final RequestProcessor FILES = new RequestProcessor("Brink map files", 1);

    private MapFiles() {
    }

    private interface Step {

        void run() throws IOException;
    }

    private static void later(Step step) {
        FILES.post(() -> {
            try {
                step.run();
            } catch (InvalidInput | InvalidDocument | UncheckedIOException | IOException e) {
                Messenger.problem(Bundle.TITLE_MapFiles(), String.valueOf(e.getMessage()));
            }
        });
    }

    /** Where the maps of a window are stored. */
    static Path maps(MapSource source) throws IOException {
        return MapFolder.mapsOf(source.path(), source.project().root());
    }

    /**
     * Stores a map; tells its folder on the event thread. One that is stored already is left as it is.
     *
     * @param then called on the event thread
     */
    static void keep(MapSource source, Shown shown, Consumer<Path> then) {
        if (shown.folder().isPresent()) {
            then.accept(shown.folder().get());
            return;
        }
        later(() -> {
            Path folder = MapFolder.store(maps(source), shown.map());
            BrinkProjects.refresh(source.project());
            Messenger.done(Bundle.MSG_MapKept(source.project().root().relativize(folder)));
            SwingUtilities.invokeLater(() -> then.accept(folder));
        });
    }

    /** Asks how the figure is to be, and saves it. Called on the event thread. */
    static void figure(MapSource source, StoredMap map, Path folder) {
        List<ComponentSpec> views = map.kind() == StoredMap.Kind.BIFURCATION
                ? List.of(new ComponentSpec("bifurcation", Map.of("map", folder.toString())))
                : MapChart.held(map).stream().map(quantity -> new ComponentSpec("map", new LinkedHashMap<>(
                        Map.of("map", folder.toString(), "quantity", quantity.id())))).toList();
        SaveFigure.ask(source.project(), folder.getFileName().toString(), List.of(), views);
    }

    /** Asks where to, and exports all numbers. Called on the event thread. */
    static void csv(MapSource source, Path folder) {
        JFileChooser chooser = new JFileChooser(source.project().root().toFile());
        chooser.setDialogTitle(Bundle.TITLE_MapCsv());
        chooser.setSelectedFile(source.project().root().resolve(folder.getFileName() + ".csv").toFile());
        int answer = chooser.showDialog(WindowManager.getDefault().getMainWindow(), Bundle.LBL_MapCsvHere());
        if (answer == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            later(() -> {
                if (!Files.exists(file) || Messenger.confirm(Bundle.MSG_MapOverwrite(file))) {
                    Path part = file.resolveSibling("." + file.getFileName() + ".part");
                    try (OutputStream out = Files.newOutputStream(part)) {
                        MapExport.write(folder, "csv", out);
                    }
                    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
                    Messenger.done(Bundle.MSG_MapCsvDone(file));
                }
            });
        }
    }

    /** Writes an experiment with other values beside the others of the project, and selects it in the tree. */
    static void experiment(MapSource source, Map<String, Double> values) {
        later(() -> {
            Experiment base = source.experiment().isPresent()
                    ? ExperimentDocument.read(source.experiment().get()) : source.read();
            Map<String, Object> changes = new LinkedHashMap<>(values);
            String words = words(values);
            changes.put("title", base.title().isEmpty() ? words : base.title() + ", " + words);
            Path file = free(source, values);
            ExperimentDocument.write(file, ExperimentDocument.set(base, changes));
            BrinkProjects.refresh(source.project());
            BrinkProjects.show(source.project(), file);
            Messenger.done(Bundle.MSG_MapExperiment(file.getFileName()));
        });
    }

    private static String words(Map<String, Double> values) {
        return new TreeMap<>(values).entrySet().stream()
                .map(each -> Parameters.shortName(each.getKey()) + " " + Numbers.value(each.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** A name that says the values, with a counter where it is taken. */
    private static Path free(MapSource source, Map<String, Double> values) {
        String stem = (source.name() + "-" + words(values)).replaceAll("[^A-Za-z0-9.−-]+", "-").replace('−', '-');
        Path file = source.folder().resolve(stem + ExperimentDocument.SUFFIX);
        for (int n = 2; Files.exists(file); n++) {
            file = source.folder().resolve(stem + "-" + n + ExperimentDocument.SUFFIX);
        }
        return file;
    }

    /** Runs the experiment with other values and opens its board. */
    static void run(MapSource source, Map<String, Double> values) {
        Path file = source.experiment().orElseGet(() -> source.path().resolve("experiment.json"));
        List<String> changes = new TreeMap<>(values).entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue()).toList();
        RunService.get().start(new RunRequest(source.project(), file, changes,
                started -> RunWindows.get().openBoard(started.item())));
    }
}
