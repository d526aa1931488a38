package org.brink.engine;

/** Remembers which component is at work, so that an error can be named after it. */
final class ActiveComponent {

    private ComponentRef ref;

    ActiveComponent(ComponentRef first) {
        ref = first;
    }

    void set(ComponentRef now) {
        ref = now;
    }

    ComponentRef get() {
        return ref;
    }
}
