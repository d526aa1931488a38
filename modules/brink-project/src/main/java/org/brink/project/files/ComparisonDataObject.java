package org.brink.project.files;

import org.brink.project.nodes.ComparisonNode;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.MIMEResolver;
import org.openide.loaders.DataObject;
import org.openide.loaders.DataObjectExistsException;
import org.openide.loaders.MultiDataObject;
import org.openide.loaders.MultiFileLoader;
import org.openide.nodes.Node;
import org.openide.util.NbBundle.Messages;

/** A comparison file in the platform's sense. */
@Messages({
    "TYPE_comparison=Brink comparisons",
    "LOADER_comparison=Brink comparison"
})
@MIMEResolver.Registration(displayName = "#TYPE_comparison", resource = "comparison-resolver.xml", position = 311)
@DataObject.Registration(mimeType = ComparisonDataObject.MIME_TYPE, displayName = "#LOADER_comparison",
        iconBase = "org/brink/project/icons/comparison.svg", position = 301)
public final class ComparisonDataObject extends MultiDataObject {

    /** The type of comparison files. */
    public static final String MIME_TYPE = "application/x-brink-comparison+json";

    private static final long serialVersionUID = 1L;

    /** Called by the platform. */
    public ComparisonDataObject(FileObject primary, MultiFileLoader loader) throws DataObjectExistsException {
        super(primary, loader);
    }

    @Override
    protected Node createNodeDelegate() {
        return new ComparisonNode(this);
    }

    @Override
    protected int associateLookup() {
        return 1;
    }
}
