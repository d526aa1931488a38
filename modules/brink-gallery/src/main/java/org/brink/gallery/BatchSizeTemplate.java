package org.brink.gallery;

import org.brink.api.component.Citation;
import org.brink.spi.template.TemplateProvider;
import org.openide.util.lookup.ServiceProvider;

/** Batches and the edge: the sharpness at which training on minibatches settles (arXiv 2412.20553). */
@ServiceProvider(service = TemplateProvider.class, position = 800)
public final class BatchSizeTemplate extends GalleryTemplate {

    public BatchSizeTemplate() {
        super("batch-size", "Batches and the edge",
                "One network, one step size, batches of 64 examples down to 4: the smaller the batch, the further"
                        + " below 2/η the sharpness settles.",
                Citation.paper("andreyev2024edge", "Arseniy Andreyev and Pierfrancesco Beneventano",
                        "Edge of Stochastic Stability: Revisiting the Edge of Stability for SGD", "arXiv:2412.20553",
                        2024),
                "1-batches-of-64", "2-batches-of-32", "3-batches-of-16", "4-batches-of-8",
                "5-batches-of-4");
    }
}
