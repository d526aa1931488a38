package org.brink.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Remembers which component is at work, so that an error can be named after it. Written by the thread of the steps,
 * several times a step, and also read by the one that waits for it.
 */
final class ActiveComponent {

    private static final VarHandle REF = handle();

    private ComponentRef ref;

    ActiveComponent(ComponentRef first) {
        ref = first;
    }

    void set(ComponentRef now) {
        // cheaper than a volatile write: the reader can wait
        REF.setRelease(this, now);
    }

    ComponentRef get() {
        return (ComponentRef) REF.getAcquire(this);
    }

    private static VarHandle handle() {
        try {
            return MethodHandles.lookup().findVarHandle(ActiveComponent.class, "ref", ComponentRef.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
