package org.brink.application.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.Frame;
import java.awt.Window;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JLabel;

/** Finds showing components. To be used on the event thread, as {@link Await} does. */
final class Find {

    private Find() {
    }

    /** The first showing component of a type below a root, in the order of the tree. */
    static <T extends Component> Optional<T> in(Container root, Class<T> type, Predicate<? super T> wanted) {
        return all(root).filter(Component::isShowing).filter(type::isInstance).map(type::cast).filter(wanted)
                .findFirst();
    }

    /** The first showing component of a type in any window, the newest window first. */
    static <T extends Component> Optional<T> anywhere(Class<T> type, Predicate<? super T> wanted) {
        Window[] windows = Window.getWindows();
        return Stream.iterate(windows.length - 1, i -> i >= 0, i -> i - 1).map(i -> windows[i])
                .filter(Window::isShowing).map(window -> in(window, type, wanted)).flatMap(Optional::stream)
                .findFirst();
    }

    /** A showing button, menu or menu item with this text. */
    static Optional<AbstractButton> button(String text) {
        return anywhere(AbstractButton.class, button -> text.equals(button.getText()) && button.isEnabled());
    }

    /** A showing dialog whose title begins so. */
    static Optional<Dialog> dialog(String title) {
        return anywhereWindow(Dialog.class, dialog -> Objects.toString(dialog.getTitle(), "").startsWith(title));
    }

    /** The main window. */
    static Optional<Frame> mainWindow() {
        return anywhereWindow(Frame.class, frame -> Objects.toString(frame.getTitle(), "").contains("Brink"));
    }

    /** A showing label whose text contains this. */
    static Optional<JLabel> label(String text) {
        return anywhere(JLabel.class, label -> Objects.toString(label.getText(), "").contains(text));
    }

    /** Every component below a root, the root first. */
    static Stream<Component> all(Component root) {
        Stream<Component> self = Stream.of(root);
        return root instanceof Container container
                ? Stream.concat(self, Arrays.stream(container.getComponents()).flatMap(Find::all)) : self;
    }

    private static <T extends Window> Optional<T> anywhereWindow(Class<T> type, Predicate<T> wanted) {
        return Arrays.stream(Window.getWindows()).filter(Window::isShowing).filter(type::isInstance).map(type::cast)
                .filter(wanted).findFirst();
    }
}
