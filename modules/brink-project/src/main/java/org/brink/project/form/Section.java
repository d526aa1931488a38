package org.brink.project.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The fields of one part of an experiment.
 *
 * @param id the place of the part in the document; unique within a form
 * @param title what people call the part
 * @param help what it is, one sentence or formula
 * @param fields in the order in which people should see them
 */
public record Section(String id, String title, String help, List<Field> fields) {

    public Section {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(help, "help");
        fields = List.copyOf(fields);
    }

    /** This section with one more field. */
    Section with(int place, Field field) {
        List<Field> more = new ArrayList<>(fields);
        more.add(place, field);
        return new Section(id, title, help, more);
    }
}
