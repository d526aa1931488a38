package org.brink.project.nodes;

import org.brink.project.form.Words;

/** Display names with a main part and a part that stands back. */
final class Html {

    private static final int LONGEST_ASIDE = 36;

    private Html() {
    }

    /** The main part in the usual colour, the rest greyed as the look and feel greys things. */
    static String name(String main, String aside) {
        String shown = aside.length() <= LONGEST_ASIDE ? aside : aside.substring(0, LONGEST_ASIDE - 1).strip() + "…";
        return shown.isEmpty() ? Words.escape(main) : Words.escape(main)
                + "&nbsp; <font color='!Label.disabledForeground'>" + Words.escape(shown) + "</font>";
    }

    /** Lines as a tool tip. */
    static String lines(Iterable<String> lines) {
        return "<html>" + Words.escape(String.join("\n", lines)) + "</html>";
    }
}
