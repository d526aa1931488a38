package org.brink.engine;

import org.brink.api.parameter.InvalidInput;
import org.brink.engine.process.ComponentFault;

/** An error inside a component, with the component's name. */
final class ComponentFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ComponentFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** What went wrong, in words for people. */
    static String describe(Throwable error) {
        if (error instanceof OutOfMemoryError) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            return "needs more memory than the " + megabytes + " MB that this program may use";
        }
        if (error instanceof StackOverflowError) {
            return "called itself too deeply (stack overflow)";
        }
        if (error instanceof InvalidInput) {
            return "cannot be used here: " + error.getMessage().replace("\n", "; ");
        }
        if (error instanceof ComponentFault) {
            return error.getMessage();
        }
        if (error instanceof LinkageError) {
            return "was built for another version of Brink, or of what it needs: " + error.getClass().getSimpleName()
                    + ": " + error.getMessage();
        }
        String message = error.getMessage();
        String name = error.getClass().getSimpleName();
        return message == null || message.isBlank() ? "threw " + name : "threw " + name + ": " + message;
    }
}
