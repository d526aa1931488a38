package org.brink.probes.norm;

import java.util.Arrays;
import java.util.List;
import org.brink.spi.objective.Block;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * The largest singular value of every block is at most 1: the norm of spectral descent. Its dual is the sum of all
 * singular values of all blocks. Blocks are matrices with one row for each index of their first axis.
 */
final class SpectralBall implements UnitBall {

    private final List<Block> blocks;

    SpectralBall(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    @Override
    public double farthest(double[] x, double[] out) {
        double sum = 0;
        for (Block block : blocks) {
            int rows = rows(block);
            int columns = block.size() / rows;
            SingularValueDecomposition_F64<DMatrixRMaj> svd = decompose(x, block, rows, columns, true);
            DMatrixRMaj u = svd.getU(null, false);
            DMatrixRMaj v = svd.getV(null, false);
            int rank = Math.min(rows, columns);
            Arrays.fill(out, block.offset(), block.offset() + block.size(), 0);
            for (int s = 0; s < rank; s++) {
                sum += svd.getSingularValues()[s];
                for (int i = 0; i < rows; i++) {
                    for (int j = 0; j < columns; j++) {
                        out[block.offset() + i * columns + j] += u.get(i, s) * v.get(j, s);
                    }
                }
            }
        }
        return sum;
    }

    @Override
    public double norm(double[] x) {
        double largest = 0;
        for (Block block : blocks) {
            int rows = rows(block);
            int columns = block.size() / rows;
            SingularValueDecomposition_F64<DMatrixRMaj> svd = decompose(x, block, rows, columns, false);
            for (int s = 0; s < Math.min(rows, columns); s++) {
                largest = Math.max(largest, svd.getSingularValues()[s]);
            }
        }
        return largest;
    }

    private static int rows(Block block) {
        return block.shape().isEmpty() ? 1 : block.shape().get(0);
    }

    private static SingularValueDecomposition_F64<DMatrixRMaj> decompose(double[] x, Block block, int rows,
            int columns, boolean vectors) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
        System.arraycopy(x, block.offset(), matrix.data, 0, block.size());
        SingularValueDecomposition_F64<DMatrixRMaj> svd = DecompositionFactory_DDRM.svd(rows, columns, vectors,
                vectors, true);
        if (!svd.decompose(matrix)) {
            throw new ArithmeticException("no singular values of block " + block.name());
        }
        return svd;
    }
}
