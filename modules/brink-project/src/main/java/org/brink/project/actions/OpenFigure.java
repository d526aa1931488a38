package org.brink.project.actions;

import java.awt.event.ActionEvent;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.AbstractAction;
import org.brink.project.nodes.Messenger;
import org.openide.awt.HtmlBrowser;
import org.openide.util.Mutex;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** Shows a figure: pictures in a window of the workbench, drawings in the program that the system has for them. */
@Messages({
    "CTL_open_figure=Open",
    "# {0} - file name",
    "MSG_no_picture={0} is not a picture."
})
public final class OpenFigure extends AbstractAction {

    private static final long serialVersionUID = 1L;
    private static final RequestProcessor READER = new RequestProcessor(OpenFigure.class);

    private final transient Path file;

    /** Opens that file. */
    public OpenFigure(Path file) {
        super(Bundle.CTL_open_figure());
        this.file = file;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        READER.post(this::open);
    }

    private void open() {
        try {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
                var picture = ImageIO.read(file.toFile());
                if (picture == null) {
                    throw new IOException(Bundle.MSG_no_picture(file.getFileName()));
                }
                Mutex.EVENT.readAccess(() -> FigureWindow.show(file, picture));
            } else {
                show();
            }
        } catch (IOException failed) {
            Messenger.warn(failed.getLocalizedMessage());
        }
    }

    private void show() throws MalformedURLException {
        var url = file.toUri().toURL();
        Mutex.EVENT.readAccess(() -> HtmlBrowser.URLDisplayer.getDefault().showURLExternal(url));
    }
}
