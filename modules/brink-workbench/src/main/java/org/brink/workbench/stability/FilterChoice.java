package org.brink.workbench.stability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.engine.stability.FilteredDescent;
import org.brink.spi.ComponentProvider;
import org.openide.util.NbBundle.Messages;

/**
 * Where a filter comes from: an installed optimizer, or its coefficients.
 *
 * @param optimizer empty for coefficients
 */
@Messages("LBL_Coefficients=Coefficients of Q(z)")
record FilterChoice(Optional<ComponentProvider> optimizer) {

    private static final Parameter<List<Double>> NUMERATOR = Parameter.reals("numerator",
            "Coefficients b₀, b₁ … of the direction m = Q(z)g in powers of z⁻¹: what the gradients are multiplied by.")
            .withDefault(List.of(1.9, -.9));
    private static final Parameter<List<Double>> DENOMINATOR = Parameter.reals("denominator",
            "Coefficients a₀, a₁ … in powers of z⁻¹: what earlier directions are multiplied by, with the other sign.")
            .withDefault(List.of(1.0, -.9));
    private static final Parameter<Double> RETENTION = Parameter.real("retention",
            "Factor ρ on the weights before each step, less than 1 where weights decay.")
            .withRange(new Range(0, false, 1, true)).withDefault(1.0);
    private static final Parameter<Double> STEP_SIZE = Parameter.real("stepSize",
            "Step size η outside the filter; says at which sharpness the edge is.")
            .withRange(Range.POSITIVE).withDefault(1.0);
    private static final Parameter<Long> STEP = Parameter.integer("step",
            "The step that is asked about, where momentum or weight decay change with time.")
            .withRange(Range.NON_NEGATIVE).withDefault(0L);
    private static final Schema COEFFICIENTS = Schema.of(NUMERATOR, DENOMINATOR, RETENTION, STEP_SIZE);

    /** All choices, the optimizers in their order. */
    static List<FilterChoice> all() {
        List<FilterChoice> all = new ArrayList<>();
        Components.all(ComponentKind.OPTIMIZER).forEach(provider -> all.add(new FilterChoice(Optional.of(provider))));
        all.add(new FilterChoice(Optional.empty()));
        return all;
    }

    /** A name that files can keep. */
    String id() {
        return optimizer.map(ComponentProvider::type).orElse("coefficients");
    }

    /** What there is to choose. */
    Schema schema() {
        if (optimizer.isEmpty()) {
            return COEFFICIENTS;
        }
        List<Parameter<?>> parameters = new ArrayList<>(optimizer.get().schema().parameters());
        if (optimizer.get().schema().find(STEP.name()).isEmpty()) {
            parameters.add(STEP);
        }
        return new Schema(parameters);
    }

    /**
     * The descent with these values.
     *
     * @throws InvalidInput if a value does not fit, or there is no edge
     */
    FilteredDescent descent(Map<String, Object> raw) {
        if (optimizer.isEmpty()) {
            Settings settings = COEFFICIENTS.resolve(raw);
            return FilteredDescent.of(array(settings.get(NUMERATOR)), array(settings.get(DENOMINATOR)),
                    settings.get(RETENTION));
        }
        Settings settings = schema().resolve(raw);
        Map<String, Object> own = new LinkedHashMap<>(raw);
        if (optimizer.get().schema().find(STEP.name()).isEmpty()) {
            own.remove(STEP.name());
        }
        return FilteredDescent.of(new ComponentSpec(optimizer.get().type(), own), settings.get(STEP));
    }

    /** The step size among values that fit, if the filter has one. */
    OptionalDouble stepSize(Map<String, Object> raw) {
        return schema().resolve(raw).toRaw().get(STEP_SIZE.name()) instanceof Number eta && eta.doubleValue() > 0
                ? OptionalDouble.of(eta.doubleValue()) : OptionalDouble.empty();
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public String toString() {
        return optimizer.map(ComponentProvider::displayName).orElseGet(Bundle::LBL_Coefficients);
    }
}
