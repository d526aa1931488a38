package org.brink.project.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.experiment.SweepAxis;
import org.brink.api.experiment.SweepAxis.Listed;
import org.brink.api.experiment.SweepAxis.Track;
import org.brink.api.experiment.SweepAxis.Values;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.store.document.ExperimentDocument;

/** Changed copies of experiments, one track of an axis at a time, and what is wrong with them. */
public final class SweepTracks {

    /** Of a long list of values, this many are tried; of a range both ends. */
    private static final int TRIED = 200;

    /**
     * Where a track stands.
     *
     * @param axis place of the axis
     * @param track place in the axis
     * @param zipped whether the axis has several tracks
     */
    record Place(int axis, int track, boolean zipped) {

        /** In the document. */
        String path() {
            return "sweep.axes[" + axis + "]" + (zipped ? ".zip[" + track + "]" : "");
        }
    }

    private SweepTracks() {
    }

    static Track get(Experiment experiment, Place place) {
        return experiment.sweep().get(place.axis()).tracks().get(place.track());
    }

    static Experiment with(Experiment experiment, Place place, Track track, String path) {
        List<SweepAxis> axes = new ArrayList<>(experiment.sweep());
        List<Track> tracks = new ArrayList<>(axes.get(place.axis()).tracks());
        tracks.set(place.track(), track);
        int size = tracks.get(place.track() == 0 ? tracks.size() - 1 : 0).values().size();
        if (track.values().size() != size) {
            throw new InvalidInput(new Problem(path, track.values().size() + " values",
                    size + " values, as many as those that go on together with them"));
        }
        axes.set(place.axis(), new SweepAxis(tracks));
        return experiment.withSweep(axes);
    }

    /**
     * The changed experiment.
     *
     * @param path where the change was made
     * @throws InvalidInput if a value does not fit its place, the place is that of another axis, or there are too many
     *     cells
     */
    static Experiment checked(Experiment before, Experiment changed, Place place, String path) {
        Track track = get(changed, place);
        long same = changed.sweep().stream().flatMap(axis -> axis.tracks().stream())
                .filter(other -> other.path().equals(track.path())).count();
        if (same > 1) {
            throw new InvalidInput(new Problem(path, Problem.show(track.path()) + " a second time",
                    "a place of its own"));
        }
        if (cells(changed) > AxisKind.MOST) {
            throw new InvalidInput(new Problem(path, cells(changed) + " cells", "at most " + AxisKind.MOST
                    + "; the sizes of the axes multiply"));
        }
        tryOut(before, track, path);
        return changed;
    }

    /** Tries values at their place; of a range both ends. */
    static void tryOut(Experiment experiment, Track track, String path) {
        Values values = track.values();
        int tried = values instanceof Listed ? Math.min(TRIED, values.size()) : Math.min(2, values.size());
        List<Problem> known = ExperimentCheck.problems(experiment);
        for (int i = 0; i < tried; i++) {
            Object value = values.get(values instanceof Listed || i == 0 ? i : values.size() - 1);
            List<Problem> problems;
            try {
                problems = new ArrayList<>(ExperimentCheck.problems(ExperimentDocument.set(experiment,
                        Map.of(track.path(), value))));
                problems.removeAll(known);
            } catch (InvalidInput invalid) {
                problems = invalid.problems();
            }
            if (!problems.isEmpty()) {
                Problem first = problems.get(0);
                throw new InvalidInput(new Problem(path, Problem.show(value) + " at " + track.path(),
                        first.expected()));
            }
        }
    }

    /** The number of cells of a sweep; 0 if there are no axes. */
    public static long cells(Experiment experiment) {
        long cells = experiment.sweep().isEmpty() ? 0 : 1;
        for (SweepAxis axis : experiment.sweep()) {
            cells = cells > AxisKind.MOST ? cells : cells * axis.size();
        }
        return cells;
    }

    /**
     * The experiment with one more axis at the end.
     *
     * @throws InvalidInput if there would be too many cells
     */
    public static Experiment add(Experiment experiment, String path) {
        List<SweepAxis> axes = new ArrayList<>(experiment.sweep());
        axes.add(new SweepAxis(List.of(SweepPlaces.start(experiment, path))));
        Place place = new Place(axes.size() - 1, 0, false);
        return checked(experiment, experiment.withSweep(axes), place, place.path());
    }

    /** The experiment without one of its axes. */
    public static Experiment remove(Experiment experiment, int axis) {
        List<SweepAxis> axes = new ArrayList<>(experiment.sweep());
        axes.remove(axis);
        return experiment.withSweep(axes);
    }
}
