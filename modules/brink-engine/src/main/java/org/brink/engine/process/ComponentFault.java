package org.brink.engine.process;

/** A component did what it had promised not to do; the message goes on from "it …". */
public final class ComponentFault extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * A fault laid at the door of a component: the innermost frame of the stack trace names its class.
     *
     * @param component whose fault it is
     * @param method what it was asked to do
     */
    ComponentFault(Object component, String method, String message) {
        super(message);
        StackTraceElement[] here = getStackTrace();
        StackTraceElement[] frames = new StackTraceElement[here.length + 1];
        frames[0] = new StackTraceElement(component.getClass().getName(), method, null, -1);
        System.arraycopy(here, 0, frames, 1, here.length);
        setStackTrace(frames);
    }
}
