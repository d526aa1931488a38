package org.brink.jets.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.kernel.Kernel;
import org.brink.spi.objective.Block;

/**
 * Where a layer declares its weights: a graph, a kernel, and a prefix for names, such as {@code "layers.0."}. Blocks
 * stand in the point in the order of declaration.
 */
public final class Scope {

    private final Graph graph;
    private final Kernel kernel;
    private final String prefix;
    private final List<Block> blocks;
    private final Map<String, double[]> starts;

    /** The outermost scope, without prefix. */
    public Scope(Graph graph, Kernel kernel) {
        this(graph, kernel, "", new ArrayList<>(), new LinkedHashMap<>());
    }

    private Scope(Graph graph, Kernel kernel, String prefix, List<Block> blocks, Map<String, double[]> starts) {
        this.graph = graph;
        this.kernel = kernel;
        this.prefix = prefix;
        this.blocks = blocks;
        this.starts = starts;
    }

    /** The scope of a part, whose names start with that of the part and a dot. */
    public Scope in(String part) {
        return new Scope(graph, kernel, prefix + part + '.', blocks, starts);
    }

    /** What receives operations. */
    public Graph graph() {
        return graph;
    }

    /** What multiplies matrices. */
    public Kernel kernel() {
        return kernel;
    }

    /**
     * Declares a block of weights: 1 × n for one extent, first extent × product of the others for more.
     *
     * @param name within this scope
     * @param shape extents, row-major
     */
    public Node weight(String name, Integer... shape) {
        int offset = blocks.isEmpty() ? 0 : end(blocks.get(blocks.size() - 1));
        Block block = new Block(prefix + name, offset, List.of(shape));
        blocks.add(block);
        int rows = shape.length == 1 ? 1 : shape[0];
        return graph.weight(rows, block.size() / rows);
    }

    /**
     * Declares a block of weights that starts at given values under every rule for initial weights, such as the scale
     * of a normalisation.
     *
     * @param start one value for each entry, row-major
     */
    public Node weight(String name, double[] start, Integer... shape) {
        Node node = weight(name, shape);
        if (start.length != node.rows() * node.columns()) {
            throw new IllegalArgumentException(start.length + " values for a block of shape " + List.of(shape));
        }
        starts.put(prefix + name, start.clone());
        return node;
    }

    /** Declares a block of one extent that starts at ones. */
    public Node ones(String name, int length) {
        double[] start = new double[length];
        Arrays.fill(start, 1.0);
        return weight(name, start, length);
    }

    /** All blocks declared so far, in this scope and all others of the network. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** The blocks that start at given values, by name. */
    public Map<String, double[]> starts() {
        return Map.copyOf(starts);
    }

    private static int end(Block block) {
        return block.offset() + block.size();
    }
}
