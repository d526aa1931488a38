package org.brink.networks.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.array.NpyReader;
import org.brink.api.array.NpzFile;
import org.brink.api.array.NumberArray;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.init.InitProvider;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Objective;
import org.openide.util.lookup.ServiceProvider;

/** Weights from a file of NumPy arrays, so that a run can start where another program stands. */
@ServiceProvider(service = InitProvider.class, position = 1100)
public final class WeightsFileProvider implements InitProvider {

    static final Parameter<String> FILE = Parameter.file("file",
            "NPZ file with one array for each block of the objective, of the block's name and shape, or NPY file with"
            + " all coordinates in order. The command brink-cli blocks lists the blocks.");
    static final Parameter<String> PREFIX = Parameter.text("prefix",
            "What stands before the blocks' names in the names of the arrays; NPZ only.").withDefault("");

    private static final String WHERE = "init.params." + FILE.name();

    @Override
    public String type() {
        return "weights-file";
    }

    @Override
    public String displayName() {
        return "Weights from a file";
    }

    @Override
    public String summary() {
        return "Weights from an NPZ file with an array for each block, or from a flat NPY file.";
    }

    @Override
    public Schema schema() {
        return Schema.of(FILE, PREFIX);
    }

    /** Arrays that belong to no block, such as buffers of another program, are left alone. */
    @Override
    public double[] create(Objective objective, Settings settings, CreationContext context) {
        NamedFile file = NamedFile.of(WHERE, settings.get(FILE), context);
        return file.read(path -> isArchive(path) ? fromArchive(objective, file, path, settings.get(PREFIX))
                : fromFlat(objective, file, path));
    }

    private static boolean isArchive(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] first = in.readNBytes(2);
            return first.length == 2 && first[0] == 'P' && first[1] == 'K';
        }
    }

    private static double[] fromFlat(Objective objective, NamedFile file, Path path) throws IOException {
        NumberArray array = NpyReader.read(path);
        if (!array.shape().equals(List.of(objective.dimension()))) {
            throw file.wrong("an array of shape " + ArrayData.shown(array.shape()), "shape "
                    + ArrayData.shown(List.of(objective.dimension())) + ", a number for each coordinate");
        }
        List<Problem> problems = new ArrayList<>();
        for (Block block : objective.blocks()) {
            checkFinite(file, block.name(), array.values(), block.offset(), block.size(), problems);
        }
        InvalidInput.throwIfAny(problems);
        return array.values();
    }

    private static double[] fromArchive(Objective objective, NamedFile file, Path path, String prefix)
            throws IOException {
        double[] point = new double[objective.dimension()];
        List<Problem> problems = new ArrayList<>();
        try (NpzFile archive = NpzFile.open(path)) {
            for (Block block : objective.blocks()) {
                String name = prefix + block.name();
                Optional<NumberArray> array = archive.read(name);
                if (array.isEmpty()) {
                    problems.add(file.problem("no array " + name, "one of shape " + ArrayData.shown(block.shape())
                            + " for the block " + block.name() + "; the arrays are "
                            + String.join(", ", archive.names())));
                } else if (!array.get().shape().equals(block.shape())) {
                    problems.add(file.problem("array " + name + " of shape " + ArrayData.shown(array.get().shape()),
                            "shape " + ArrayData.shown(block.shape()) + ", as the block " + block.name() + " has"));
                } else {
                    checkFinite(file, name, array.get().values(), 0, block.size(), problems);
                    System.arraycopy(array.get().values(), 0, point, block.offset(), block.size());
                }
            }
        }
        InvalidInput.throwIfAny(problems);
        return point;
    }

    private static void checkFinite(NamedFile file, String name, double[] values, int from, int count,
            List<Problem> problems) {
        for (int i = from; i < from + count; i++) {
            if (!Double.isFinite(values[i])) {
                problems.add(file.problem("the value " + values[i] + " at entry " + (i - from) + " of " + name,
                        "finite numbers"));
                return;
            }
        }
    }
}
