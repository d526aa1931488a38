package org.brink.workbench.sweep;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which columns of the table of a sweep people want to see.
 *
 * @param hidden ids of columns that are not about channels and are not shown
 * @param measures numbers of channels; empty for the usual ones
 * @param aggregates numbers of groups, at least one
 */
record ColumnChoice(Set<String> hidden, Optional<List<Measure>> measures, Set<Aggregate> aggregates) {

    /** What is shown until people choose. */
    static final ColumnChoice USUAL = new ColumnChoice(Set.of(), Optional.empty(), EnumSet.of(Aggregate.MEAN,
            Aggregate.LOWER, Aggregate.MEDIAN, Aggregate.UPPER));

    private static final String LINES = "\n";

    ColumnChoice {
        hidden = Set.copyOf(hidden);
        measures = measures.map(List::copyOf);
        aggregates = aggregates.isEmpty() ? EnumSet.of(Aggregate.MEDIAN) : EnumSet.copyOf(aggregates);
    }

    /** What is shown of a sweep with these channels. */
    List<Measure> measures(Collection<String> channels) {
        return measures.orElseGet(() -> Measure.usual(channels)).stream()
                .filter(measure -> channels.contains(measure.channel())).toList();
    }

    /** The text that {@link #parse} reads: three lists, each with an empty line after it. */
    String format() {
        return list(hidden.stream().sorted().toList()) + LINES
                + list(measures.map(all -> all.stream().map(Measure::id).toList()).orElse(List.of("usual"))) + LINES
                + list(aggregates.stream().map(Aggregate::id).toList());
    }

    private static String list(List<String> items) {
        return items.stream().map(item -> item + LINES).collect(Collectors.joining());
    }

    /** Reads what {@link #format} wrote; what it does not know is left out. */
    static ColumnChoice parse(String text) {
        String[] lists = text.split("(?m)^" + LINES, -1);
        if (lists.length != 3) {
            return USUAL;
        }
        boolean usual = lists[1].strip().equals("usual");
        Optional<List<Measure>> measures = usual ? Optional.empty()
                : Optional.of(lists[1].lines().map(Measure::parse).flatMap(Optional::stream).toList());
        Set<Aggregate> aggregates = lists[2].lines().map(Aggregate::find).flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new ColumnChoice(lists[0].lines().collect(Collectors.toSet()), measures, aggregates);
    }
}
