package org.brink.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.Components;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.spi.ComponentProvider;
import org.brink.store.document.JsonFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code list}: what is registered, with parameter schemas. */
@Command(name = "list", description = "Lists the installed components with their parameters.")
final class ListCommand extends SessionCommand {

    @Parameters(paramLabel = "KIND", arity = "0..1",
            description = "One kind of component, such as objective or probe. Default: all.")
    private String kind;

    @Option(names = "--json", description = "Write JSON for programs.")
    private boolean json;

    ListCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        List<ComponentKind> kinds = kinds();
        session.out().print(json ? JsonFormat.document(asJson(kinds)) : asText(kinds));
        return ExitCode.DONE;
    }

    private List<ComponentKind> kinds() {
        if (kind == null) {
            return List.of(ComponentKind.values());
        }
        return List.of(ComponentKind.find(kind).orElseThrow(() -> BadInput.option("KIND", "\"" + kind + "\"",
                "one of " + Arrays.stream(ComponentKind.values()).map(ComponentKind::id)
                        .collect(Collectors.joining(", ")))));
    }

    private static String asText(List<ComponentKind> kinds) {
        StringBuilder text = new StringBuilder();
        for (ComponentKind each : kinds) {
            text.append(text.isEmpty() ? "" : "\n").append(each.id()).append('\n');
            for (ComponentProvider provider : Components.all(each)) {
                text.append(ProviderText.of(provider));
            }
        }
        return text.toString();
    }

    private static Map<String, Object> asJson(List<ComponentKind> kinds) {
        Map<String, Object> byKind = new LinkedHashMap<>();
        for (ComponentKind each : kinds) {
            List<Object> providers = new ArrayList<>();
            for (ComponentProvider provider : Components.all(each)) {
                providers.add(ProviderJson.of(provider));
            }
            byKind.put(each.id(), providers);
        }
        return byKind;
    }
}
