package org.brink.networks.pytorch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The settings of {@code src/test/pytorch/cases.py}, under the same names. */
final class PyTorchCases {

    private static final List<String> LOSSES = List.of("mean-squared-error", "cross-entropy", "logistic");
    private static final List<String> ACTIVATIONS = List.of("tanh", "relu", "elu", "softplus", "hardtanh", "gelu",
            "silu", "sigmoid", "quadratic", "identity");

    private PyTorchCases() {
    }

    static Stream<PyTorchCase> all() {
        return Stream.of(dense(), images(), vit(), transformers(), recurrent("lstm"), recurrent("gru"), mamba())
                .flatMap(List::stream);
    }

    private static List<PyTorchCase> dense() {
        List<PyTorchCase> cases = new ArrayList<>();
        for (int i = 0; i < ACTIVATIONS.size(); i++) {
            cases.add(of("mlp", ACTIVATIONS.get(i), LOSSES.get(i % LOSSES.size()), "hidden", List.of(5L, 4L),
                    "activation", ACTIVATIONS.get(i)));
        }
        for (String loss : LOSSES) {
            boolean logistic = loss.equals("logistic");
            cases.add(of("mlp", loss, loss, "hidden", List.of(3L), "hiddenBias", !logistic, "outputBias", logistic));
            cases.add(of("deep-linear", loss, loss, "hidden", List.of(2L, 5L)));
        }
        cases.add(of("mlp", "no-hidden-layer", "cross-entropy", "hidden", List.of()));
        cases.add(of("quadratic-net", "mean-squared-error", "mean-squared-error", "width", 3L));
        cases.add(of("quadratic-net", "logistic", "logistic", "width", 3L));
        cases.add(new PyTorchCase("matrix-factorization", "4x3",
                Map.of("rows", 4L, "columns", 3L, "rank", 2L, "targetRank", 2L), false));
        cases.add(new PyTorchCase("matrix-factorization", "1x5",
                Map.of("rows", 1L, "columns", 5L, "rank", 1L, "targetRank", 3L), false));
        return cases;
    }

    private static List<PyTorchCase> images() {
        List<PyTorchCase> cases = new ArrayList<>();
        for (String loss : LOSSES) {
            cases.add(of("cnn", loss, loss, "channels", List.of(3L, 2L)));
            cases.add(of("resnet", loss, loss, "channels", List.of(2L, 4L), "activation", "tanh"));
        }
        cases.add(of("cnn", "even-kernel", "cross-entropy", "channels", List.of(2L), "kernelSize", 2L, "pool", 3L,
                "activation", "gelu"));
        cases.add(of("cnn", "no-pooling", "logistic", "channels", List.of(2L, 2L), "pool", 1L, "activation", "elu"));
        cases.add(of("resnet", "relu", "cross-entropy", "channels", List.of(4L), "blocks", 2L, "groups", 1L));
        return cases;
    }

    private static List<PyTorchCase> vit() {
        List<PyTorchCase> cases = new ArrayList<>();
        for (String loss : LOSSES) {
            cases.add(of("vit", loss, loss, "patch", 2L, "features", 4L, "depth", 1L, "heads", 2L, "hidden", 5L));
        }
        cases.add(of("vit", "deep", "cross-entropy", "patch", 3L, "features", 3L, "depth", 2L, "heads", 1L,
                "hidden", 4L, "activation", "silu"));
        return cases;
    }

    private static List<PyTorchCase> transformers() {
        List<PyTorchCase> cases = new ArrayList<>();
        for (String loss : LOSSES) {
            cases.add(of("sequence-transformer", loss, loss, "features", 4L, "depth", 1L, "heads", 2L, "hidden", 6L,
                    "causal", !loss.equals("logistic")));
        }
        cases.add(of("sequence-transformer", "one-target", "cross-entropy", "features", 6L, "depth", 2L, "heads", 3L,
                "hidden", 3L, "activation", "tanh"));
        return cases;
    }

    private static List<PyTorchCase> recurrent(String type) {
        List<PyTorchCase> cases = new ArrayList<>();
        for (String loss : LOSSES) {
            cases.add(of(type, loss, loss, "hidden", 3L));
        }
        cases.add(of(type, "one-target", "cross-entropy", "hidden", 2L, "layers", 2L));
        return cases;
    }

    private static List<PyTorchCase> mamba() {
        List<PyTorchCase> cases = new ArrayList<>();
        for (String loss : LOSSES) {
            cases.add(of("mamba", loss, loss, "features", 3L, "depth", 1L, "states", 2L, "rank", 1L, "taps", 3L));
        }
        cases.add(of("mamba", "one-target", "cross-entropy", "features", 2L, "depth", 2L, "expand", 1L, "states", 3L,
                "rank", 2L, "taps", 2L));
        return cases;
    }

    private static PyTorchCase of(String type, String name, String loss, Object... params) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("loss", loss);
        for (int i = 0; i < params.length; i += 2) {
            all.put((String) params[i], params[i + 1]);
        }
        return new PyTorchCase(type, name, all, true);
    }
}
