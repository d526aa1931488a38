package org.brink.objectives.identity;

import java.util.List;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.ClosedForm;

/**
 * L(x, y) = ¼‖I − xyᵀxyᵀ‖² = ¼(d − 2s² + s²pq) as a function F of s = xᵀy, p = ‖x‖² and q = ‖y‖². Letters after F are
 * its partial derivatives; s, p and q are quadratic, so that their third derivatives vanish.
 */
final class IdentityFactorization implements ClosedForm {

    private final int d;

    IdentityFactorization(int d) {
        this.d = d;
    }

    @Override
    public int dimension() {
        return 2 * d;
    }

    @Override
    public List<Block> blocks() {
        return List.of(new Block("x", 0, List.of(d)), new Block("y", d, List.of(d)));
    }

    /** Σ u[i + from]·v[i + to] over one block. */
    private double dot(double[] u, int from, double[] v, int to) {
        double sum = 0;
        for (int i = 0; i < d; i++) {
            sum += u[from + i] * v[to + i];
        }
        return sum;
    }

    @Override
    public double value(double[] w) {
        double s = dot(w, 0, w, d);
        double pq = dot(w, 0, w, 0) * dot(w, d, w, d);
        return 0.25 * (d + s * s * (pq - 2));
    }

    @Override
    public void gradient(double[] w, double[] out) {
        double s = dot(w, 0, w, d);
        double p = dot(w, 0, w, 0);
        double q = dot(w, d, w, d);
        double fs = s * (0.5 * p * q - 1);
        double fp = 0.25 * s * s * q;
        double fq = 0.25 * s * s * p;
        for (int i = 0; i < d; i++) {
            out[i] = fs * w[d + i] + 2 * fp * w[i];
            out[d + i] = fs * w[i] + 2 * fq * w[d + i];
        }
    }

    @Override
    public void hessianTimes(double[] w, double[] u, double[] out) {
        double s = dot(w, 0, w, d);
        double p = dot(w, 0, w, 0);
        double q = dot(w, d, w, d);
        double ds = dot(u, 0, w, d) + dot(u, d, w, 0);
        double dp = 2 * dot(u, 0, w, 0);
        double dq = 2 * dot(u, d, w, d);
        double fs = s * (0.5 * p * q - 1);
        double fp = 0.25 * s * s * q;
        double fq = 0.25 * s * s * p;
        double dfs = (0.5 * p * q - 1) * ds + 0.5 * s * (q * dp + p * dq);
        double dfp = 0.5 * s * q * ds + 0.25 * s * s * dq;
        double dfq = 0.5 * s * p * ds + 0.25 * s * s * dp;
        for (int i = 0; i < d; i++) {
            out[i] = dfs * w[d + i] + fs * u[d + i] + 2 * (dfp * w[i] + fp * u[i]);
            out[d + i] = dfs * w[i] + fs * u[i] + 2 * (dfq * w[d + i] + fq * u[d + i]);
        }
    }

    @Override
    public void third(double[] w, double[] u, double[] v, double[] out) {
        double s = dot(w, 0, w, d);
        double p = dot(w, 0, w, 0);
        double q = dot(w, d, w, d);
        double su = dot(u, 0, w, d) + dot(u, d, w, 0);
        double sv = dot(v, 0, w, d) + dot(v, d, w, 0);
        double pu = 2 * dot(u, 0, w, 0);
        double pv = 2 * dot(v, 0, w, 0);
        double qu = 2 * dot(u, d, w, d);
        double qv = 2 * dot(v, d, w, d);
        double suv = dot(u, 0, v, d) + dot(u, d, v, 0);
        double puv = 2 * dot(u, 0, v, 0);
        double quv = 2 * dot(u, d, v, d);
        double fss = 0.5 * p * q - 1;
        double fsp = 0.5 * s * q;
        double fsq = 0.5 * s * p;
        double fpq = 0.25 * s * s;
        double fsU = fss * su + fsp * pu + fsq * qu;
        double fsV = fss * sv + fsp * pv + fsq * qv;
        double fpU = fsp * su + fpq * qu;
        double fpV = fsp * sv + fpq * qv;
        double fqU = fsq * su + fpq * pu;
        double fqV = fsq * sv + fpq * pv;
        double fsUV = fss * suv + fsp * puv + fsq * quv + 0.5 * (q * (su * pv + pu * sv) + p * (su * qv + qu * sv)
                + s * (pu * qv + qu * pv));
        double fpUV = fsp * suv + fpq * quv + 0.5 * (q * su * sv + s * (su * qv + qu * sv));
        double fqUV = fsq * suv + fpq * puv + 0.5 * (p * su * sv + s * (su * pv + pu * sv));
        for (int i = 0; i < d; i++) {
            out[i] = fsUV * w[d + i] + fsU * v[d + i] + fsV * u[d + i]
                    + 2 * (fpUV * w[i] + fpU * v[i] + fpV * u[i]);
            out[d + i] = fsUV * w[i] + fsU * v[i] + fsV * u[i]
                    + 2 * (fqUV * w[d + i] + fqU * v[d + i] + fqV * u[d + i]);
        }
    }
}
