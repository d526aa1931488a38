package org.brink.workbench.slice;

import java.awt.Dimension;
import java.util.Map;
import javax.swing.BorderFactory;
import org.brink.landscape.SliceSettings;
import org.brink.workbench.ui.SchemaForm;

/** One field for each parameter of a slice. */
final class SliceForm extends SchemaForm {

    private static final long serialVersionUID = 1L;
    private static final int LEAST_WIDTH = 420;
    private static final int ROOM_FOR_NOTES = 64;

    /**
     * A form with defaults.
     *
     * @param step the step that the slice is about unless another one is asked for
     */
    SliceForm(long step) {
        super(SliceSettings.SCHEMA, "slice.", Map.of("at", Long.toString(step)));
        setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
        Dimension fields = getPreferredSize();
        setPreferredSize(new Dimension(Math.max(fields.width, LEAST_WIDTH), fields.height + ROOM_FOR_NOTES));
    }
}
