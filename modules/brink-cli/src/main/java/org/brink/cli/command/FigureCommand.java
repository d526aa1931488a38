package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brink.api.chart.FigureExporter;
import org.brink.api.chart.FigureExporter.FigureStyle;
import org.brink.api.chart.FigureExporter.Theme;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.maps.MapFolder;
import org.brink.spi.ComponentProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figure}: a view of runs as a figure file. */
@Command(name = "figure", description = "Draws a view of one or several runs into a file.")
final class FigureCommand extends SessionCommand {

    @Parameters(paramLabel = "RUNDIR|MAPDIR", arity = "1..*", description = "Run folders, or beginnings of run ids; or"
            + " the folder of a bifurcation diagram or map.")
    private List<String> runs;

    @Option(names = "--view", paramLabel = "VIEW", required = true, description = "A view; see 'list view'.")
    private String view;

    @Option(names = "--set", paramLabel = "PATH=VALUE",
            description = "Set a parameter of the view, such as channel=sharpness; may be repeated.")
    private List<String> settings = List.of();

    @Option(names = "--out", paramLabel = "FILE", required = true,
            description = "The file; its ending says the format.")
    private String out;

    @Option(names = "--size", paramLabel = "120x80mm", description = "Width and height in millimetres.")
    private String size;

    @Option(names = "--theme", paramLabel = "THEME", description = "light, dark or print (default).")
    private String theme;

    FigureCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        FigureExporter exporter = FigureExporter.installed().orElseThrow(() ->
                new BadInput("figure: charts are not installed; install the module org.brink.charts"));
        checkFormat(exporter);
        checkView();
        FigureStyle style = FigureSize.parse(size, theme());
        OutputFile file = OutputFile.of(session, out);
        ComponentSpec spec = new ComponentSpec(view, params());
        List<String> names = runs.stream().filter(name -> !MapFolder.isMap(session.resolve(name))).toList();
        try (OpenRuns open = OpenRuns.open(session, names)) {
            Components.require(ComponentKind.VIEW, spec, "--view " + view);
            file.write(partial -> exporter.export(open.list(), spec, style, partial));
        } catch (InvalidInput invalid) {
            throw BadInput.in("figure", invalid);
        }
        session.out().println(session.show(file.path()));
        return ExitCode.DONE;
    }

    private void checkView() {
        if (Components.find(ComponentKind.VIEW, view).isEmpty()) {
            throw BadInput.option("--view", Problem.show(view), "one of " + Components.all(ComponentKind.VIEW).stream()
                    .map(ComponentProvider::type).collect(Collectors.joining(", ")));
        }
    }

    private void checkFormat(FigureExporter exporter) {
        String ending = out.substring(out.lastIndexOf('.') + 1);
        if (!exporter.formats().contains(ending)) {
            throw BadInput.option("--out", out,
                    "a file that ends in one of ." + String.join(", .", exporter.formats()));
        }
    }

    private Map<String, Object> params() {
        Map<String, Object> params = new LinkedHashMap<>();
        for (Assignment setting : settings.stream().map(Assignment::parse).toList()) {
            params.put(setting.path(), setting.raw());
        }
        for (String name : runs) {
            Path folder = session.resolve(name);
            if (MapFolder.isMap(folder)) {
                params.put("map", folder.toAbsolutePath().toString());
            }
        }
        return params;
    }

    private Theme theme() {
        if (theme == null) {
            return Theme.PRINT;
        }
        return Arrays.stream(Theme.values()).filter(each -> each.id().equals(theme)).findFirst()
                .orElseThrow(() -> BadInput.option("--theme", Problem.show(theme), "one of "
                        + Arrays.stream(Theme.values()).map(Theme::id).collect(Collectors.joining(", "))));
    }
}
