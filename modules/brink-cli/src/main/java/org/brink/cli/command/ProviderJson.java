package org.brink.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.component.Citation;
import org.brink.api.experiment.Precision;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.spi.ComponentProvider;
import org.brink.spi.objective.ObjectiveProvider;

/** A provider for programs, as plain values. */
final class ProviderJson {

    private ProviderJson() {
    }

    static Map<String, Object> of(ComponentProvider provider) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", provider.type());
        json.put("name", provider.displayName());
        json.put("summary", provider.summary());
        if (provider instanceof ObjectiveProvider objective) {
            json.put("precisions", objective.precisions().stream().sorted().map(Precision::id).toList());
        }
        List<Object> parameters = new ArrayList<>();
        provider.schema().parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        json.put("parameters", parameters);
        List<Object> citations = new ArrayList<>();
        provider.citations().forEach(citation -> citations.add(citation(citation)));
        json.put("citations", citations);
        return json;
    }

    private static Map<String, Object> parameter(Parameter<?> parameter) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", parameter.name());
        json.put("type", parameter.type().id());
        json.put("required", parameter.required());
        parameter.rawDefault().ifPresent(raw -> json.put("default", raw));
        if (!parameter.unit().isEmpty()) {
            json.put("unit", parameter.unit());
        }
        if (!parameter.range().equals(Range.ANY)) {
            json.put("range", range(parameter.range()));
        }
        if (!parameter.choices().isEmpty()) {
            List<Object> choices = new ArrayList<>();
            for (Choice choice : parameter.choices()) {
                choices.add(ordered("value", choice.value(), "doc", choice.doc()));
            }
            json.put("choices", choices);
        }
        if (parameter.logScale()) {
            json.put("logScale", true);
        }
        json.put("doc", parameter.doc());
        return json;
    }

    private static Map<String, Object> range(Range range) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (!Double.isInfinite(range.low())) {
            json.put(range.lowIncluded() ? "atLeast" : "above", range.low());
        }
        if (!Double.isInfinite(range.high())) {
            json.put(range.highIncluded() ? "atMost" : "below", range.high());
        }
        return json;
    }

    static Map<String, Object> citation(Citation citation) {
        return ordered("key", citation.key(), "text", citation.text());
    }

    private static Map<String, Object> ordered(String key, Object value, String key2, Object value2) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(key, value);
        json.put(key2, value2);
        return json;
    }
}
