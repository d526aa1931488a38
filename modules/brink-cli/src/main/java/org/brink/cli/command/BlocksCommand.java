package org.brink.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.cli.text.Numbers;
import org.brink.cli.text.TextTable;
import org.brink.engine.StartingPoint;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Objective;
import org.brink.store.document.JsonFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code blocks}: the order of an objective's parameters. */
@Command(name = "blocks", description = "Lists the blocks of an experiment's objective: names, shapes, offsets.")
final class BlocksCommand extends SessionCommand {

    @Parameters(index = "0", paramLabel = "EXPERIMENT", description = "The experiment file.")
    private String file;

    @Option(names = "--set", paramLabel = "PATH=VALUE",
            description = "Change a value, such as objective.params.depth=2; may be repeated.")
    private List<String> changes = List.of();

    @Option(names = "--json", description = "Write JSON for programs.")
    private boolean json;

    BlocksCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        Objective objective = ExperimentSource.load(session, file, changes.stream().map(Assignment::parse).toList(),
                source -> StartingPoint.objective(source.experiment(), source.folder()));
        session.out().print(json ? JsonFormat.document(asJson(objective)) : asText(objective));
        return ExitCode.DONE;
    }

    private static String asText(Objective objective) {
        TextTable table = TextTable.leftAligned("");
        table.row("block", "shape", "offset", "size");
        for (Block block : objective.blocks()) {
            table.row(block.name(), shape(block), Integer.toString(block.offset()), Integer.toString(block.size()));
        }
        return table + Numbers.grouped(objective.dimension()) + " coordinates\n";
    }

    /** As NumPy writes it, where a tuple of one has a comma. */
    private static String shape(Block block) {
        String end = block.shape().size() == 1 ? ",)" : ")";
        return block.shape().stream().map(String::valueOf).collect(Collectors.joining(", ", "(", end));
    }

    private static Map<String, Object> asJson(Objective objective) {
        List<Object> blocks = new ArrayList<>();
        for (Block block : objective.blocks()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("name", block.name());
            each.put("shape", block.shape().stream().map(Integer::longValue).toList());
            each.put("offset", (long) block.offset());
            each.put("size", (long) block.size());
            blocks.add(each);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dimension", (long) objective.dimension());
        json.put("blocks", blocks);
        return json;
    }
}
