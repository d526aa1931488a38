package org.brink.bench.jets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One derivative of a network, and the matrix products that it cannot avoid.
 *
 * @param name in reports and benchmarks
 * @param work computes the derivative once
 * @param bare makes the products, which take memory of their own
 */
record MlpTask(String name, Runnable work, Supplier<Products> bare) {

    /** From scratch each task moves to another point first; kept, the sweeps of order 0 are there already. */
    static List<MlpTask> of(MlpCase mlp) {
        double[] u = mlp.directions[0];
        double[][] out = mlp.results;
        List<MlpTask> tasks = new ArrayList<>();
        tasks.add(new MlpTask("gradient", () -> {
            mlp.move();
            mlp.at.gradient(out[0]);
        }, () -> mlp.products(1).primal(true).gradient()));
        tasks.add(new MlpTask("product", () -> {
            mlp.move();
            mlp.at.hessianTimes(u, out[0]);
        }, () -> mlp.products(1).primal(true).first(true)));
        tasks.add(new MlpTask("product-kept", () -> mlp.at.hessianTimes(u, out[0]), () -> mlp.products(1).first(true)));
        tasks.add(new MlpTask("six-kept", () -> mlp.at.hessianTimes(MlpCase.DIRECTIONS, mlp.directions, out),
                () -> mlp.products(MlpCase.DIRECTIONS).first(true)));
        tasks.add(new MlpTask("third-alone", () -> {
            mlp.move();
            mlp.at.third(u, u, out[0]);
        }, () -> mlp.products(1).primal(true).first(false).second()));
        tasks.add(new MlpTask("third-alone-kept", () -> mlp.at.third(u, u, out[0]),
                () -> mlp.products(1).first(false).second()));
        tasks.add(new MlpTask("third", () -> {
            mlp.move();
            mlp.at.upToThird(1, mlp.directions, out[0], new double[][] {out[1]}, new double[][] {out[2]});
        }, () -> mlp.products(1).primal(true)
                .together(all -> all.gradient().first(true).second())));
        return tasks;
    }

    /** The task of that name. */
    static MlpTask find(MlpCase mlp, String name) {
        return of(mlp).stream().filter(task -> task.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no task " + name));
    }
}
