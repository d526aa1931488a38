package org.brink.jets.float64.graph;

import java.util.List;

/**
 * What sweeps of order 0 leave behind for some examples: values and adjoints of all nodes that depend on them. Sweeps
 * of higher order start from here, so that they are cheap where it is kept.
 */
public final class Primal {

    private final double[][] values;
    private final double[][] adjoints;
    private boolean dataDone;

    Primal(List<Node> nodes) {
        values = new double[nodes.size()][];
        adjoints = new double[nodes.size()][];
        for (int i = 0; i < values.length; i++) {
            Node node = nodes.get(i);
            if (node.isOfExamples()) {
                values[i] = new double[node.length(0, 1)];
                adjoints[i] = new double[node.hasAdjoint() ? node.length(0, 1) : 0];
            }
        }
    }

    void lend(List<Node> nodes) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                nodes.get(i).useValue(0, values[i]);
                nodes.get(i).useAdjoint(0, adjoints[i]);
            }
        }
    }

    /** To be called after other examples were loaded: what follows from data alone is computed anew. */
    public void forgetData() {
        dataDone = false;
    }

    boolean isDataDone() {
        return dataDone;
    }

    void dataIsDone() {
        dataDone = true;
    }
}
