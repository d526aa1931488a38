package org.brink.cli.command;

import java.util.Collection;
import java.util.stream.Collectors;
import org.brink.api.parameter.Problem;
import org.brink.cli.session.BadInput;
import org.brink.spi.template.TemplateProvider;
import org.openide.util.Lookup;

/** The installed templates. */
final class Templates {

    private Templates() {
    }

    static Collection<? extends TemplateProvider> all() {
        return Lookup.getDefault().lookupAll(TemplateProvider.class);
    }

    static TemplateProvider require(String name) {
        for (TemplateProvider template : all()) {
            if (template.name().equals(name)) {
                return template;
            }
        }
        String known = all().stream().map(TemplateProvider::name).collect(Collectors.joining(", "));
        throw BadInput.option("TEMPLATE", Problem.show(name), "one of " + known);
    }
}
