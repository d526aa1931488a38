package org.brink.objectives.quadratic;

import java.util.List;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Objective {@code quadratic-form}: L = ½wᵀHw with given eigenvalues. */
@ServiceProvider(service = ObjectiveProvider.class, position = 300)
public final class QuadraticFormProvider implements ObjectiveProvider {

    static final Parameter<List<Double>> EIGENVALUES = Parameter
            .reals("eigenvalues", "Eigenvalues λᵢ of the Hessian, one for each coordinate.")
            .withDefault(List.of(1.0, 0.1));

    static final Parameter<Boolean> ROTATED = Parameter
            .flag("rotated", "Whether the eigenvectors point in random directions, drawn from the seed of the "
                    + "experiment, instead of along the axes.")
            .withDefault(false);

    @Override
    public String type() {
        return "quadratic-form";
    }

    @Override
    public String displayName() {
        return "Quadratic form";
    }

    @Override
    public String summary() {
        return "L = ½wᵀHw with given eigenvalues, on which stability thresholds are exact.";
    }

    @Override
    public Schema schema() {
        return Schema.of(EIGENVALUES, ROTATED);
    }

    @Override
    public Objective create(Settings settings, CreationContext context) {
        double[] eigenvalues = settings.get(EIGENVALUES).stream().mapToDouble(Double::doubleValue).toArray();
        if (eigenvalues.length == 0) {
            throw new InvalidInput(new Problem("objective.params.eigenvalues", "an empty list",
                    "at least one eigenvalue"));
        }
        return settings.get(ROTATED)
                ? new DenseForm(RandomRotation.symmetricMatrix(eigenvalues, context.random("quadratic-form")))
                : new DiagonalForm(eigenvalues);
    }
}
