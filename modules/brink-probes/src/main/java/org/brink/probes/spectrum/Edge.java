package org.brink.probes.spectrum;

import org.brink.spectral.PreconditionedHessian;
import org.brink.spectral.ScaledOperator;
import org.brink.spectral.SymmetricOperator;
import org.brink.spi.process.ObservedProcess;

/** The symmetrised preconditioned Hessian in units in which the edge of stability is at 2, for every optimizer. */
final class Edge {

    /** Where the edge is. */
    static final double AT = 2;

    private final PreconditionedHessian preconditioned;
    private final ScaledOperator scaled;

    Edge(int dimension) {
        preconditioned = new PreconditionedHessian(dimension);
        scaled = new ScaledOperator(dimension);
    }

    /** The operator at the instant of a process. */
    SymmetricOperator at(ObservedProcess process) {
        return scaled.of(preconditioned.at(process.evaluation(), process.preconditioner()), AT / process.threshold());
    }
}
