package org.brink.project.form;

import java.util.Locale;

/** Turns names of the documents into words for people. */
public final class Words {

    private Words() {
    }

    /** A parameter's name in sentence case: {@code stepSize} becomes "Step size"; single letters are symbols. */
    public static String label(String name) {
        if (name.length() == 1) {
            return name;
        }
        String spaced = phrase(name);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** A parameter's name within a sentence: {@code stepSize} becomes "step size". */
    public static String phrase(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '-' || c == '_') {
                words.append(' ');
            } else if (Character.isUpperCase(c) && i > 0) {
                words.append(' ').append(Character.toLowerCase(c));
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }

    /** Text made safe for HTML. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
