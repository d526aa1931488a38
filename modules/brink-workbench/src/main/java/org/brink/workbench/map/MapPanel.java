package org.brink.workbench.map;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Range;
import org.brink.maps.StoredMap;
import org.brink.project.api.BrinkProjects;
import org.brink.store.document.InvalidDocument;
import org.brink.workbench.ui.Messenger;
import org.brink.workbench.ui.Narrow;
import org.brink.workbench.ui.Tints;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** Form, header, picture and detail: asks, follows the computation, zooms and chooses. */
@Messages({
    "TITLE_MapImpossible=The Map Cannot Be Computed",
    "TITLE_MapUnreadable=The Map Cannot Be Read",
    "TEXT_MapEmpty=Choose what is varied, then press Compute.",
    "TEXT_MapReading=Reading…"
})
final class MapPanel extends JPanel implements MapPicture.Wishes, MapBar.Wishes {

    private static final long serialVersionUID = 1L;
    private static final RequestProcessor READING = new RequestProcessor("Brink map windows", 1);
    private static final int LIVE_MILLIS = 150;
    private static final int FORM_WIDTH = 280;

    private final transient MapSource source;
    private final transient Zooms<Shown> zooms = new Zooms<>();
    private final transient MapPlot plot;
    private final MapForm form = new MapForm(() -> { }, this::compute);
    private final MapHeader header = new MapHeader(this::cancel);
    private final MapBar bar = new MapBar(this);
    private final MapDetail detail = new MapDetail(this::openAsExperiment, this::runNow);
    private final Timer live = new Timer(LIVE_MILLIS, e -> follow());
    private transient Optional<MapWork> active = Optional.empty();
    private transient Optional<Map<String, Double>> chosen = Optional.empty();
    private boolean ready;

    MapPanel(MapSource source, Optional<Analysis> analysis) {
        super(new BorderLayout());
        this.source = source;
        plot = new MapPlot(Bundle.TEXT_MapReading(), this);
        Narrow narrow = new Narrow(FORM_WIDTH);
        narrow.add(form);
        JScrollPane scroll = new JScrollPane(narrow, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED,
                JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, Tints.line()));
        scroll.setPreferredSize(new Dimension(FORM_WIDTH, 340));
        header.addChoice(bar.choice());
        JPanel top = new JPanel(new BorderLayout());
        top.add(header);
        top.add(bar, BorderLayout.PAGE_END);
        JPanel right = new JPanel(new BorderLayout());
        right.add(top, BorderLayout.PAGE_START);
        right.add(plot.component());
        right.add(detail, BorderLayout.PAGE_END);
        JPanel left = new JPanel(new BorderLayout());
        left.add(scroll);
        left.add(form.footer(), BorderLayout.PAGE_END);
        add(left, BorderLayout.LINE_START);
        add(right);
        form.setReady(false);
        analysis.ifPresent(form::choose);
        refresh();
        read();
    }

    /** Chooses an analysis for the next computation. */
    void choose(Analysis analysis) {
        form.choose(analysis);
    }

    /** Whether nothing is computed or drawn. */
    boolean settled() {
        return ready && active.isEmpty() && plot.settled();
    }

    /** Computes no more. */
    void close() {
        live.stop();
        cancel();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (plot != null) {
            plot.request();
        }
    }

    private void read() {
        READING.post(() -> {
            try {
                Optional<StoredMap> stored = source.stored();
                Experiment experiment = ExperimentCheck.resolved(stored.isPresent() ? stored.get().experiment()
                        : source.read());
                List<NumericPath> paths = NumericPath.of(experiment);
                SwingUtilities.invokeLater(() -> begin(experiment, paths, stored));
            } catch (InvalidInput | InvalidDocument | IOException | UncheckedIOException e) {
                String text = String.valueOf(e.getMessage());
                SwingUtilities.invokeLater(() -> {
                    ready = true;
                    plot.say(Bundle.TITLE_MapUnreadable() + ": " + text);
                });
            }
        });
    }

    private void begin(Experiment experiment, List<NumericPath> paths, Optional<StoredMap> stored) {
        form.offer(paths, experiment.steps());
        form.setReady(true);
        ready = true;
        plot.say(Bundle.TEXT_MapEmpty());
        stored.ifPresent(map -> {
            form.write(map);
            MapQuestion question = MapQuestion.of(Analysis.of(map), map.experiment(), source.folder(),
                    MapSettings.axisOf(map, "x"), map.kind() == StoredMap.Kind.MAP ? MapSettings.axisOf(map, "y")
                            : Map.of(), MapSettings.of(map));
            zooms.begin(new Shown(question, map, source.map(), Optional.empty()));
            refresh();
        });
    }

    private void compute() {
        if (active.isPresent()) {
            return;
        }
        form.show(List.of());
        Analysis analysis = form.analysis();
        Map<String, Object> x = form.x();
        Map<String, Object> y = form.y();
        Map<String, Object> settings = form.settings();
        start(() -> MapQuestion.of(analysis, source.read(), source.folder(), x, y, settings), true, done -> {
            zooms.begin(done);
            chooseNone();
        }, Optional.empty());
    }

    private interface Ending {

        void shown(Shown done);
    }

    private void start(MapWork.Asking asking, boolean stores, Ending ending, Optional<Range> part) {
        MapWork[] work = new MapWork[1];
        Optional<Path> maps = Optional.empty();
        try {
            maps = stores ? Optional.of(MapFiles.maps(source)) : maps;
        } catch (IOException | InvalidDocument e) {
            Messenger.problem(Bundle.TITLE_MapImpossible(), String.valueOf(e.getMessage()));
            return;
        }
        work[0] = new MapWork(source.name(), asking, maps, outcome -> ended(work[0], outcome, ending, part));
        active = Optional.of(work[0]);
        form.setReady(false);
        bar.setReady(false);
        plot.follow(work[0], bar.quantity(), part);
        live.start();
        header.show(work[0]);
        work[0].start();
    }

    private void follow() {
        active.ifPresent(work -> {
            header.show(work);
            plot.request();
        });
    }

    private void ended(MapWork work, MapWork.Outcome outcome, Ending ending, Optional<Range> part) {
        live.stop();
        active = Optional.empty();
        form.setReady(true);
        form.show(outcome.problems());
        outcome.failure().ifPresent(text -> Messenger.problem(Bundle.TITLE_MapImpossible(), text));
        outcome.map().ifPresent(map -> ending.shown(new Shown(work.question().orElseThrow(), map, outcome.folder(),
                part)));
        outcome.folder().ifPresent(folder -> BrinkProjects.refresh(source.project()));
        refresh();
    }

    private void cancel() {
        active.ifPresent(MapWork::cancel);
    }

    /** Shows what there is now. */
    private void refresh() {
        Optional<Shown> now = zooms.now();
        header.show(now);
        bar.show(now, zooms.canGoBack());
        if (now.isPresent()) {
            plot.show(now.get(), bar.quantity());
        } else if (ready) {
            plot.say(Bundle.TEXT_MapEmpty());
        }
    }

    @Override
    public void hover(Optional<Point2D> place) {
        Optional<Shown> now = zooms.now().filter(shown -> active.isEmpty());
        detail.read(place.flatMap(at -> now.flatMap(shown -> CellReading.at(shown.map(), at.getX(), at.getY())
                .map(reading -> reading.text(shown.question())))));
    }

    @Override
    public void pick(Point2D place) {
        zooms.now().filter(shown -> active.isEmpty()).ifPresent(shown -> CellReading.at(shown.map(), place.getX(),
                place.getY()).ifPresent(reading -> {
                    chosen = Optional.of(shown.question().at(reading.x(), reading.y()));
                    plot.choose(shown, reading);
                    detail.choose(Optional.of(reading.place(shown.question())));
                }));
    }

    private void chooseNone() {
        chosen = Optional.empty();
        plot.chooseNone();
        detail.choose(Optional.empty());
    }

    @Override
    public void zoom(Point2D corner, Point2D opposite) {
        zooms.now().filter(shown -> active.isEmpty()).ifPresent(shown -> {
            Range x = Range.closed(corner.getX(), opposite.getX());
            Optional<Range> y = opposite.getY() > corner.getY()
                    ? Optional.of(Range.closed(corner.getY(), opposite.getY())) : Optional.empty();
            boolean diagram = shown.question().analysis() == Analysis.BIFURCATION;
            start(() -> shown.question().over(x, diagram ? Optional.empty() : y), false, zooms::into,
                    diagram ? y : Optional.empty());
        });
    }

    @Override
    public void back() {
        zooms.back();
        refresh();
    }

    @Override
    public void reset() {
        zooms.reset();
        refresh();
    }

    @Override
    public void colour() {
        refresh();
    }

    @Override
    public void keep() {
        kept(folder -> { });
    }

    private void kept(Consumer<Path> then) {
        zooms.now().ifPresent(shown -> MapFiles.keep(source, shown, folder -> {
            if (zooms.now().filter(now -> now == shown).isPresent()) {
                zooms.replace(new Shown(shown.question(), shown.map(), Optional.of(folder), shown.part()));
                refresh();
            }
            then.accept(folder);
        }));
    }

    @Override
    public void figure() {
        zooms.now().ifPresent(shown -> kept(folder -> MapFiles.figure(source, shown.map(), folder)));
    }

    @Override
    public void csv() {
        kept(folder -> MapFiles.csv(source, folder));
    }

    private void openAsExperiment() {
        chosen.ifPresent(values -> MapFiles.experiment(source, values));
    }

    private void runNow() {
        chosen.ifPresent(values -> MapFiles.run(source, values));
    }
}
