package org.brink.jets.float64.op;

import java.util.List;
import java.util.Optional;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.numeric.Conversion;
import org.brink.jets.tensor.Operations;
import org.brink.jets.tensor.Patching;
import org.brink.jets.tensor.Pointwise;
import org.brink.jets.tensor.Primitive;
import org.brink.jets.tensor.Tensor;

/** Unrolls the description of a network into a graph: every tensor stands for a node. */
public final class GraphOperations implements Operations {

    private final Graph graph;
    private final Kernel kernel;
    private final Workspace shared = new Workspace();

    /**
     * Operations that add to a graph.
     *
     * @param kernel multiplies matrices
     */
    public GraphOperations(Graph graph, Kernel kernel) {
        this.graph = graph;
        this.kernel = kernel;
    }

    private record NodeTensor(Node node, Operations operations) implements Tensor {

        @Override
        public int rows() {
            return node.rows();
        }

        @Override
        public int columns() {
            return node.columns();
        }

        @Override
        public boolean isWeight() {
            return node.isWeight();
        }
    }

    /** A node of the graph as a tensor. */
    public Tensor tensor(Node node) {
        return new NodeTensor(node, this);
    }

    /** The node that a tensor of these operations stands for. */
    public Node node(Tensor tensor) {
        if (tensor instanceof NodeTensor own && own.operations == this) {
            return own.node;
        }
        throw new IllegalArgumentException("the tensor belongs to another network");
    }

    @Override
    public Tensor constant(int rows, int columns, /**/double[] values) {
        if (values.length != rows * columns) {
            throw new IllegalArgumentException(values.length + " values for " + rows + " × " + columns + " entries");
        }
        Node node = graph.constant(rows, columns);
        Conversion.write(values, 0, node.value(0), 0, values.length);
        return tensor(node);
    }

    @Override
    public Tensor weight(int rows, int columns) {
        return tensor(graph.weight(rows, columns));
    }

    @Override
    public Tensor dense(Tensor x, Tensor w, Optional<Tensor> bias) {
        return tensor(Dense.add(graph, kernel, read(x), read(w), bias.map(this::read), shared));
    }

    @Override
    public Tensor products(Tensor a, Tensor b, int batches, int heads, boolean transposed) {
        return tensor(BatchedProduct.add(graph, kernel, read(a), read(b), batches, heads, transposed));
    }

    @Override
    public Tensor map(Pointwise function, Tensor x) {
        return tensor(Elementwise.add(graph, function.float64(), read(x), shared));
    }

    @Override
    public Tensor add(Tensor x, /**/double alpha, Tensor y, /**/double beta) {
        return tensor(Add.add(graph, read(x), /*(float)*/ alpha, read(y), /*(float)*/ beta));
    }

    @Override
    public Tensor multiply(Tensor x, Tensor y) {
        return tensor(Multiply.add(graph, read(x), read(y)));
    }

    @Override
    public Tensor sum(Tensor x, int group, /**/double factor) {
        return tensor(Sum.add(graph, read(x), group, /*(float)*/ factor));
    }

    @Override
    public Tensor softmax(Tensor z, int group) {
        return tensor(Softmax.add(graph, read(z), group));
    }

    @Override
    public Tensor repeatRow(Tensor x, int rows) {
        return tensor(Broadcast.row(graph, read(x), rows));
    }

    @Override
    public Tensor repeatColumn(Tensor x, int columns) {
        return tensor(Broadcast.column(graph, read(x), columns));
    }

    @Override
    public Tensor concat(List<Tensor> parts) {
        return tensor(Concat.add(graph, nodes(parts)));
    }

    @Override
    public Tensor gather(Tensor x, int rows, int columns, int[] index) {
        return tensor(Gather.add(graph, read(x), rows, columns, index));
    }

    @Override
    public Tensor rearrange(Tensor weights, int rows, int columns, int[] index) {
        return tensor(Gather.addWeights(graph, read(weights), rows, columns, index));
    }

    @Override
    public Tensor patches(Tensor x, Patching patching) {
        return tensor(Patches.add(graph, read(x), patching));
    }

    @Override
    public Tensor meanRows(Tensor x, int rows, int[] source) {
        return tensor(MeanRows.add(graph, read(x), rows, source));
    }

    @Override
    public Tensor normalize(Tensor x, int places, int groups, boolean centred, /**/double epsilon) {
        return tensor(Normalize.add(graph, read(x), places, groups, centred, /*(float)*/ epsilon));
    }

    @Override
    public Tensor scaleShift(Tensor x, Tensor scale, Optional<Tensor> shift) {
        return tensor(ScaleShift.add(graph, read(x), read(scale), shift.map(this::read)));
    }

    @Override
    public Tensor apply(Primitive primitive, List<Tensor> inputs) {
        return tensor(primitive.addTo(graph, nodes(inputs)));
    }

    /** The node of a tensor that an operation reads. */
    private Node read(Tensor tensor) {
        Node node = node(tensor);
        node.countUse();
        return node;
    }

    private List<Node> nodes(List<Tensor> tensors) {
        return tensors.stream().map(this::read).toList();
    }
}
