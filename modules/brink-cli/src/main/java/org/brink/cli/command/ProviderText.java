package org.brink.cli.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brink.api.component.Citation;
import org.brink.api.experiment.Precision;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.cli.text.Paragraph;
import org.brink.spi.ComponentProvider;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.store.document.JsonFormat;

/** A provider for people: what it is, its parameters, what to cite. */
final class ProviderText {

    private static final String BODY = "      ";
    private static final String DOC = "          ";

    private ProviderText() {
    }

    static String of(ComponentProvider provider) {
        StringBuilder text = new StringBuilder("  ").append(provider.type()).append('\n');
        text.append(Paragraph.wrap(BODY, BODY, provider.summary()));
        if (provider instanceof ObjectiveProvider objective && objective.precisions().size() > 1) {
            text.append(BODY).append("precision: ").append(objective.precisions().stream().sorted()
                    .map(Precision::id).collect(Collectors.joining(" or "))).append('\n');
        }
        for (Parameter<?> parameter : provider.schema().parameters()) {
            text.append(BODY).append(parameter.name()).append(": ").append(parameter.expected());
            if (!parameter.unit().isEmpty()) {
                text.append(" [").append(parameter.unit()).append(']');
            }
            text.append(parameter.rawDefault().map(raw -> " (default " + brief(raw) + ")").orElse(" (required)"));
            text.append('\n').append(Paragraph.wrap(DOC, DOC, parameter.doc()));
            for (Choice choice : parameter.choices()) {
                text.append(Paragraph.wrap(DOC + choice.value() + ": ", DOC + "    ", choice.doc()));
            }
        }
        for (Citation citation : provider.citations()) {
            text.append(Paragraph.wrap(BODY + "cite ", BODY + "    ", citation.text()));
        }
        return text.toString();
    }

    /** A raw value on one line; a component without parameters by its type alone. */
    private static String brief(Object raw) {
        if (raw instanceof Map<?, ?> map && map.get("params") instanceof Map<?, ?> params && params.isEmpty()) {
            return String.valueOf(map.get("type"));
        }
        if (raw instanceof Double real) {
            return JsonFormat.number(real).replaceFirst("\\.0$", "");
        }
        boolean emptyText = raw instanceof String text && text.isEmpty();
        boolean structured = raw instanceof Map || raw instanceof List || emptyText;
        return structured ? JsonFormat.line(raw) : raw.toString();
    }
}
