package org.brink.gallery;

import org.brink.api.component.Citation;
import org.brink.spi.template.TemplateProvider;
import org.openide.util.lookup.ServiceProvider;

/** The one-dimensional quartic on its period-2 orbit, and beyond it. */
@ServiceProvider(service = TemplateProvider.class, position = 200)
public final class QuarticCycleTemplate extends GalleryTemplate {

    public QuarticCycleTemplate() {
        super("quartic-cycle", "A period-2 orbit",
                "Gradient descent on ½Sw² − ¼Qw⁴ with ηS > 2 settles on an orbit whose chord curvature is 2/η."
                        + " Beyond ηS = 3 the orbit loses its symmetry.",
                Citation.paper("regis2026rod",
                        "Eric Regis and Sinho Chewi",
                        "Rod Flow: A Continuous-Time Model for Gradient Descent at the Edge of Stability",
                        "arXiv:2602.01480", 2026),
                "1-cycle-2.2", "2-cycle-2.9", "3-asymmetric-3.1");
    }
}
