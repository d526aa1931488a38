package org.brink.networks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.brink.api.component.Citation;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Precision;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.net.Architecture;
import org.brink.jets.net.Memory;
import org.brink.jets.net.NetworkObjective;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;

/**
 * What all networks on data have in common. To add a family of architectures: extend this class, list the parameters
 * that shape the network, unroll it, and register the class as an {@link ObjectiveProvider}.
 */
public abstract class NetworkProvider implements ObjectiveProvider {

    static final Parameter<ComponentSpec> DATA = Parameter.component("data", ComponentKind.DATASET,
            "The examples; they fix the number of inputs and outputs.");
    static final Parameter<String> LOSS = Parameter.choice("loss",
            "The loss of one example; the objective is its average.", Names.losses())
            .withDefault("mean-squared-error");
    static final Parameter<Double> MEMORY = Parameter.real("memory",
            "Memory for one evaluation; where all examples do not fit they are taken in chunks.")
            .withUnit("GiB").withRange(Range.POSITIVE).withDefault(2.0);

    static final Parameter<String> KERNEL = Parameter.choice("kernel", "What multiplies matrices.",
            new Choice(KernelChoice.AUTO, "for networks large enough to gain from it OpenBLAS where it loads, then the"
                    + " Vector API where it is there; else plain Java"),
            new Choice(KernelChoice.PLAIN, "plain Java, which every machine has"),
            new Choice(KernelChoice.OPENBLAS, "OpenBLAS; an error where it does not load"),
            new Choice(KernelChoice.VECTOR, "the Vector API of the JDK; an error without the option"
                    + " --add-modules=jdk.incubator.vector of the Java machine"))
            .withDefault(KernelChoice.AUTO);

    private static final double GIBIBYTE = 0x1p30;

    /** The parameters that shape the network. */
    protected abstract List<Parameter<?>> shape();

    /**
     * The network for a data set.
     *
     * @throws org.brink.api.parameter.InvalidInput if its inputs or targets do not suit the network
     */
    protected abstract Architecture architecture(Settings settings, Dataset data);

    /** The data set where none is given. */
    protected ComponentSpec defaultData() {
        return ComponentSpec.of("chebyshev");
    }

    @Override
    public final Schema schema() {
        List<Parameter<?>> all = new ArrayList<>();
        all.add(DATA.withDefault(defaultData()));
        all.addAll(shape());
        all.add(LOSS);
        all.add(MEMORY);
        all.add(KERNEL);
        return new Schema(all);
    }

    @Override
    public final Set<Precision> precisions() {
        return EnumSet.allOf(Precision.class);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("cohen2021gradient",
                "Jeremy Cohen and Simran Kaur and Yuanzhi Li and J. Zico Kolter and Ameet Talwalkar",
                "Gradient Descent on Neural Networks Typically Occurs at the Edge of Stability", "ICLR", 2021));
    }

    @Override
    public final Objective create(Settings settings, CreationContext context) {
        Components.Resolved resolved = Components.require(ComponentKind.DATASET, settings.get(DATA),
                "objective.params." + DATA.name());
        DataSplit split = resolved.provider(DatasetProvider.class).create(resolved.settings(), context);
        Dataset data = split.train();
        Architecture architecture = architecture(settings, data);
        Kernel kernel = KernelChoice.of(settings.get(KERNEL), architecture, data);
        long bytes = (long) (settings.get(MEMORY) * GIBIBYTE);
        int chunk = Memory.chunk(architecture, context.precision(), bytes, data.count(),
                kernel.arithmetic().threads());
        return new NetworkObjective(architecture, split, Names.loss(settings.get(LOSS)), kernel, chunk,
                context.precision());
    }
}
