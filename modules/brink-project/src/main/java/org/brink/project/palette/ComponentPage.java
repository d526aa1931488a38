package org.brink.project.palette;

import java.util.Map;
import java.util.Optional;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Parameter;
import org.brink.project.form.Words;
import org.openide.util.NbBundle.Messages;

/** What there is to know about a component, as HTML. */
@Messages({
    "PAGE_parameters=Parameters",
    "# {0} - value",
    "PAGE_default=default {0}",
    "# {0} - title of a plugin",
    "# {1} - its version",
    "PAGE_plugin=From the plugin {0} {1}"
})
final class ComponentPage {

    private ComponentPage() {
    }

    /**
     * The page of a component.
     *
     * @param origin the plugin that it came with; empty for what Brink brings itself
     */
    static String of(Component component, Optional<PluginOrigins.Origin> origin) {
        StringBuilder page = new StringBuilder("<html><body><b>").append(Words.escape(component.toString()))
                .append("</b> &nbsp;<code>").append(component.provider().type()).append("</code><br>")
                .append(Words.escape(component.provider().summary()));
        origin.ifPresent(plugin -> page.append("<p><i>")
                .append(Words.escape(Bundle.PAGE_plugin(plugin.title(), plugin.version()))).append("</i></p>"));
        if (!component.provider().schema().parameters().isEmpty()) {
            page.append("<p><b>").append(Bundle.PAGE_parameters()).append("</b></p>");
            for (Parameter<?> parameter : component.provider().schema().parameters()) {
                append(page, parameter);
            }
        }
        for (Citation citation : component.provider().citations()) {
            page.append("<p>").append(Words.escape(citation.text())).append("</p>");
        }
        return page.append("</body></html>").toString();
    }

    private static void append(StringBuilder page, Parameter<?> parameter) {
        page.append("<p><code>").append(parameter.name()).append("</code>: ")
                .append(Words.escape(parameter.expected()));
        if (!parameter.unit().isEmpty()) {
            page.append(" [").append(Words.escape(parameter.unit())).append(']');
        }
        parameter.rawDefault().map(ComponentPage::brief)
                .ifPresent(text -> page.append("; ").append(Words.escape(Bundle.PAGE_default(text))));
        page.append("<br>").append(Words.escape(parameter.doc())).append("</p>");
    }

    /** A raw value in a few words: a component by its type. */
    private static String brief(Object raw) {
        Object shown = raw instanceof Map<?, ?> map && map.containsKey("type") ? map.get("type") : raw;
        return String.valueOf(shown).replaceFirst("\\.0$", "");
    }
}
