package org.brink.jets.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.jets.tensor.Operations;
import org.brink.jets.tensor.Tensor;
import org.brink.spi.objective.Block;

/**
 * Where a layer declares its weights: operations, and a prefix for names, such as {@code "layers.0."}. Blocks stand in
 * the point in the order of declaration.
 */
public final class Scope {

    private final Operations operations;
    private final String prefix;
    private final List<Block> blocks;
    private final Map<String, double[]> starts;

    /** The outermost scope, without prefix. */
    public Scope(Operations operations) {
        this(operations, "", new ArrayList<>(), new LinkedHashMap<>());
    }

    private Scope(Operations operations, String prefix, List<Block> blocks, Map<String, double[]> starts) {
        this.operations = operations;
        this.prefix = prefix;
        this.blocks = blocks;
        this.starts = starts;
    }

    /** The scope of a part, whose names start with that of the part and a dot. */
    public Scope in(String part) {
        return new Scope(operations, prefix + part + '.', blocks, starts);
    }

    /** What the network is composed of. */
    public Operations operations() {
        return operations;
    }

    /**
     * Declares a block of weights: 1 × n for one extent, first extent × product of the others for more.
     *
     * @param name within this scope
     * @param shape extents, row-major
     */
    public Tensor weight(String name, Integer... shape) {
        int offset = blocks.isEmpty() ? 0 : end(blocks.get(blocks.size() - 1));
        Block block = new Block(prefix + name, offset, List.of(shape));
        blocks.add(block);
        int rows = shape.length == 1 ? 1 : shape[0];
        return operations.weight(rows, block.size() / rows);
    }

    /**
     * Declares a block of weights that starts at given values under every rule for initial weights, such as the scale
     * of a normalisation.
     *
     * @param start one value for each entry, row-major
     */
    public Tensor weight(String name, double[] start, Integer... shape) {
        Tensor block = weight(name, shape);
        if (start.length != block.size()) {
            throw new IllegalArgumentException(start.length + " values for a block of shape " + List.of(shape));
        }
        starts.put(prefix + name, start.clone());
        return block;
    }

    /** Declares a block of one extent that starts at ones. */
    public Tensor ones(String name, int length) {
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
