package org.brink.gallery;

import org.brink.api.component.Citation;
import org.brink.spi.template.TemplateProvider;
import org.openide.util.lookup.ServiceProvider;

/** Progressive sharpening and its correction by the third derivative, in two variables. */
@ServiceProvider(service = TemplateProvider.class, position = 300)
public final class ValleyTemplate extends GalleryTemplate {

    public ValleyTemplate() {
        super("valley", "Self-stabilisation in a valley",
                "Along the floor of ½(y + x)x² − ε(x + y) progress sharpens until the oscillation across it pushes"
                        + " the sharpness back to 2/η.",
                Citation.paper("damian2023selfstabilization",
                        "Alex Damian and Eshaan Nichani and Jason D. Lee",
                        "Self-Stabilization: The Implicit Bias of Gradient Descent at the Edge of Stability",
                        "ICLR 2023, arXiv:2209.15594", 2023),
                "1-slope-0.01", "2-slope-0.001");
    }
}
