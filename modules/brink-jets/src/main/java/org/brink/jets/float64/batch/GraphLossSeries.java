package org.brink.jets.float64.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.brink.jets.float64.graph.Weights;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.kernel.Team;
import org.brink.jets.loss.Loss;
import org.brink.jets.tensor.Division;
import org.brink.jets.tensor.LossSeries;
import org.brink.jets.tensor.Operations;
import org.brink.jets.tensor.Sweep;
import org.brink.jets.tensor.Tensor;
import org.brink.spi.data.Dataset;

/** Computes on graphs: each thread takes care of examples of its own, see {@link Lane}. */
public final class GraphLossSeries implements LossSeries {

    private final Team team;
    private final List<Lane> lanes = new ArrayList<>();
    private final WeightVectors vectors;

    /**
     * Unrolls a network for a data set.
     *
     * @param network from inputs, examples × features, to predictions
     * @param kept whether what sweeps of order 0 compute is kept for all examples; otherwise it is computed anew
     */
    public GraphLossSeries(BiFunction<Operations, Tensor, Tensor> network, Dataset data, Division division,
            boolean kept, Loss loss, Kernel kernel) {
        this.team = kernel.team();
        Kernel own = division.lanes() == 1 ? kernel : kernel.single();
        for (int[] bounds : division.bounds()) {
            lanes.add(new Lane(bounds, kept, count -> new Unrolled(network, data, count, loss, own)));
        }
        Weights weights = new Weights(lanes.get(0).graph());
        lanes.forEach(lane -> lane.use(weights));
        this.vectors = new WeightVectors(team, weights, lanes);
    }

    @Override
    public void write(int order, int count, /**/double[][] from, int first) {
        vectors.write(order, count, from, first);
    }

    @Override
    public void writeDirection(int index, int count, /**/double a, /**/double[] u, /**/double b, /**/double[] v) {
        vectors.writeDirection(index, count, a, u, b, v);
    }

    @Override
    public void run(Sweep sweep) {
        team.run(lanes.size(), lane -> lanes.get(lane).run(sweep));
    }

    @Override
    public void predict(/**/double[] out) {
        team.run(lanes.size(), lane -> lanes.get(lane).predict(out));
    }

    @Override
    public void reload() {
        lanes.forEach(Lane::reload);
    }

    @Override
    public /**/double value() {
        /**/double sum = 0;
        for (Lane lane : lanes) {
            sum += lane.value();
        }
        return sum;
    }

    @Override
    public void read(int order, int direction, /**/double factor, /**/double[] out) {
        vectors.read(order, direction, factor, out);
    }

    @Override
    public void add(int order, int direction, /**/double factor, /**/double[] out) {
        vectors.add(order, direction, factor, out);
    }
}
