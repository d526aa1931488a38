package org.brink.api.component;

import java.util.Objects;

/**
 * A source that users of a component should cite.
 *
 * @param key BibTeX key, such as {@code zhu2023minimalist}
 * @param text one line for people: authors, title, venue, year
 * @param bibtex the complete BibTeX entry
 */
public record Citation(String key, String text, String bibtex) {

    public Citation {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(bibtex, "bibtex");
    }

    /** An article or paper with the usual BibTeX fields. */
    public static Citation paper(String key, String authors, String title, String venue, int year) {
        String bibtex = """
                @misc{%s,
                  author = {%s},
                  title = {%s},
                  howpublished = {%s},
                  year = {%d}
                }
                """.formatted(key, authors, title, venue, year);
        return new Citation(key, authors.replace(" and ", ", ") + ": " + title + ". " + venue + ", " + year, bibtex);
    }
}
