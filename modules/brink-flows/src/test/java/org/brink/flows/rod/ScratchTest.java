package org.brink.flows.rod;

import java.util.Map;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.Evaluation;
import org.brink.spectral.DenseEigen;
import org.junit.jupiter.api.Test;

class ScratchTest {
    static double sharp(Objective o, double[] w) {
        int n = o.dimension();
        Evaluation e = o.newEvaluation();
        e.moveTo(w);
        DenseEigen d = new DenseEigen(n);
        for (int i = 0; i < n; i++) { double[] u = new double[n]; u[i] = 1; e.hessianTimes(u, d.matrix()[i]); }
        d.decompose(n, 1);
        return d.value(0);
    }

    @Test
    void numbers() {
        Objective q = Cases.objective("quartic", Map.of("sharpness", 2.0, "quartic", 1.0));
        for (String[] c : new String[][] {{"momentum", "sum"}, {"momentum", "average"}, {"nesterov", "sum"}}) {
            var opt = Cases.optimizer(q, c[0], Map.of("beta", .5, "form", c[1], "stepSize", 1.0));
            double th = opt.threshold(0, new org.brink.spi.optimizer.State(opt.layout()));
            double eta = 1.1 * th / 2.0;
            var opt2 = Cases.optimizer(q, c[0], Map.of("beta", .5, "form", c[1], "stepSize", eta));
            RodRun r = new RodRun(q, opt2, new double[] {.05}, 4, 4).to(3000);
            System.out.println(c[0] + c[1] + " th " + th + " S* " + (2 - th / eta) + " rod " + r.covariance(0, 0) + " c " + r.centre()[0]);
        }
        for (String t : new String[] {"rmsprop", "scalar-rmsprop"}) {
            var opt2 = Cases.optimizer(q, t, Map.of("beta2", .9, "stepSize", .02));
            RodRun r = new RodRun(q, opt2, new double[] {.05}, 4, 4).to(3000);
            System.out.println(t + " rod " + r.covariance(0, 0) + " vs " + .02 * .02 / 4 + " c " + r.centre()[0]);
        }
        var opt2 = Cases.optimizer(q, "adam", Map.of("beta2", .9, "beta1", .5, "stepSize", .02));
        RodRun r = new RodRun(q, opt2, new double[] {.05}, 4, 4).to(3000);
        System.out.println("adam rod " + r.covariance(0, 0) + " vs " + .02 * .02 / 4 * Math.pow(.5 / 1.5, 2) + " c " + r.centre()[0]);
        for (int rank : new int[] {4})
        for (double eta : new double[] {.2, .1, .05}) {
            Objective o = Cases.minimalist();
            double xc = Math.sqrt(.5 * (Math.sqrt(1 / eta / eta - 4) + 1 / eta));
            double x = 1.08 * xc;
            RodRun f = new RodRun(o, Cases.descent(o, eta), new double[] {x, 1.02 / x}, rank, 2);
            for (int t = 100; t < 1000 / eta; t *= 1.5) {
            f.to(t);
            System.out.println("zhu rank " + rank + " eta " + eta + " t " + t + " gap " + (2 / eta - sharp(o, f.centre())));
            }
        }
    }
}
