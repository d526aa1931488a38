package org.brink.charts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Gives every run of a project its colour: the runs known at first in the order of their ids, later ones in the order
 * in which they come, so that a colour once given never changes. Safe for all threads.
 */
public final class RunColours {

    private final Map<String, Integer> places = new HashMap<>();

    /** Colours for the given runs. */
    public RunColours(Collection<String> ids) {
        new TreeSet<>(ids).forEach(this::of);
    }

    /** The place of a run in the palette; a new one if the run was not known. */
    public synchronized int of(String id) {
        int next = places.size();
        return places.computeIfAbsent(id, unknown -> next);
    }
}
