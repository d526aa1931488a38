package org.brink.project.form;

import java.util.List;
import java.util.Optional;
import org.openide.util.NbBundle.Messages;

/** The help text of fields, as HTML. */
@Messages({
    "# {0} - what is allowed",
    "HELP_expected=Expected: {0}",
    "# {0} - default value",
    "HELP_default=Default: {0}",
    "HELP_required=No default: a value must be given",
    "# {0} - choices, separated by commas",
    "HELP_one_of=one of {0}"
})
final class Help {

    private Help() {
    }

    /** The help of a field: what it means, what is allowed, its default and its place in the document. */
    static String of(String doc, String expected, Optional<String> defaultValue, String path) {
        // one line and without a title: the property sheet adds the title and wraps
        return "<html>" + paragraph(doc) + Words.escape(Bundle.HELP_expected(expected))
                + defaultValue.map(value -> "<br>" + Words.escape(Bundle.HELP_default(value))).orElse("")
                + "<br><code>" + Words.escape(path) + "</code></html>";
    }

    /** A label with its unit. */
    static String withUnit(String label, String unit) {
        return unit.isEmpty() ? label : label + " [" + unit + "]";
    }

    static String oneOf(List<String> values) {
        return Bundle.HELP_one_of(String.join(", ", values));
    }

    static String paragraph(String text) {
        return text.isBlank() ? "" : Words.escape(text.strip().replaceAll("\\s+", " ")) + "<br>";
    }
}
