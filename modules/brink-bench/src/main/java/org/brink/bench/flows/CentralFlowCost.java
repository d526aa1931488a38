package org.brink.bench.flows;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Precision;
import org.brink.flows.central.CentralFlow;
import org.brink.flows.central.CentralOptions;
import org.brink.flows.central.FlowCost;
import org.brink.flows.central.Oscillation;
import org.brink.networks.MlpProvider;
import org.brink.networks.file.WeightsFileProvider;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.AveragedForm;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.spi.optimizer.State;
import org.brink.spi.process.OscillationMode;

/**
 * The central flow of gradient descent on a tanh network. Usage:
 *
 * <pre>  CentralFlowCost FOLDER HIDDEN,... STEPSIZE STEPS</pre>
 *
 * <p>The folder holds {@code problem.npz} with arrays x and y and {@code weights.npy}; {@code pytorch/central_flow.py}
 * makes them, runs this class and measures the same with PyTorch. Prints one line for each unit of time: loss,
 * predicted loss, largest eigenvalue times the step size, critical eigenvalues, gradients, products, jets, seconds,
 * processor seconds of all threads.
 */
public final class CentralFlowCost {

    private CentralFlowCost() {
    }

    /** Runs; see above. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]).toAbsolutePath();
        List<Long> hidden = Stream.of(args[1].split(",")).map(Long::valueOf).toList();
        double stepSize = Double.parseDouble(args[2]);
        int steps = Integer.parseInt(args[3]);
        CreationContext context = new CreationContext(folder, 0, steps, Precision.FLOAT64);
        MlpProvider provider = new MlpProvider();
        Objective objective = provider.create(provider.schema().resolve(Map.of("hidden", hidden, "data",
                Map.of("type", "npz", "params", Map.of("file", "problem.npz")))), context);
        WeightsFileProvider init = new WeightsFileProvider();
        double[] w = init.create(objective, init.schema().resolve(Map.of("file", "weights.npy")), context);
        System.out.println("# dimension " + w.length + ", " + objective.arithmetic());
        CentralFlow flow = new CentralFlow(objective, form(objective, stepSize, context), 2, CentralOptions.USUAL);
        State state = new State(form(objective, stepSize, context).layout());
        Evaluation here = objective.newEvaluation();
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        for (int step = 0; step < steps; step++) {
            here.moveTo(w);
            double loss = here.value();
            long busy = system.getProcessCpuTime();
            long start = System.nanoTime();
            flow.advance(step, here, w, state);
            double seconds = (System.nanoTime() - start) * 1e-9;
            double processor = (system.getProcessCpuTime() - busy) * 1e-9;
            Oscillation now = flow.oscillation();
            // at the edge ½uᵀHu = 1/η for a unit direction
            double trace = now.modes().stream().mapToDouble(OscillationMode::variance).sum();
            FlowCost cost = flow.cost();
            System.out.printf(Locale.ROOT, "%.9g %.9g %.9g %d %d %d %d %.4f %.4f%n", loss, loss + trace / stepSize,
                    now.eigenvalues()[0], now.modes().size(), cost.gradients(), cost.products(), cost.jets(), seconds,
                    processor);
        }
    }

    private static AveragedForm form(Objective objective, double stepSize, CreationContext context) {
        Components.Resolved rule = Components.require(ComponentKind.OPTIMIZER,
                new ComponentSpec("gd", Map.of("stepSize", stepSize)), "optimizer");
        return rule.provider(OptimizerProvider.class).create(objective, rule.settings(), context).averagedForm()
                .orElseThrow();
    }
}
