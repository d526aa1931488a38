package org.brink.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** Finds out whose fault an error is: of the component whose code is innermost in its stack trace. */
final class ComponentNames {

    private final Map<String, ComponentRef> byClass = new LinkedHashMap<>();

    void add(Object component, ComponentRef ref) {
        byClass.putIfAbsent(component.getClass().getName(), ref);
    }

    /**
     * The component that threw an error.
     *
     * @param active the component that had been called
     */
    ComponentRef culprit(Throwable error, ComponentRef active) {
        // what a class lacks is missed by its caller: the message names it, the stack trace does not
        if (error instanceof LinkageError && error.getMessage() != null) {
            for (Map.Entry<String, ComponentRef> known : byClass.entrySet()) {
                if (error.getMessage().contains(known.getKey() + " ")) {
                    return known.getValue();
                }
            }
        }
        return culprit(error.getStackTrace(), active);
    }

    /**
     * The component that is at work innermost.
     *
     * @param active the component that had been called
     */
    ComponentRef culprit(StackTraceElement[] frames, ComponentRef active) {
        for (StackTraceElement frame : frames) {
            ComponentRef ref = byClass.get(outer(frame.getClassName()));
            if (ref != null) {
                // two components may be of one class: then it is the one that was called
                return ref.kind() == active.kind() && ref.type().equals(active.type()) ? active : ref;
            }
        }
        return active;
    }

    private String outer(String className) {
        String name = className;
        while (!byClass.containsKey(name) && name.contains("$")) {
            name = name.substring(0, name.lastIndexOf('$'));
        }
        return name;
    }
}
