package org.brink.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.brink.api.experiment.Experiment;
import org.brink.engine.RunTask;
import org.brink.spi.template.TemplateProvider;
import org.brink.spi.template.TemplateProvider.TemplateFile;
import org.brink.store.document.ExperimentDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openide.util.Lookup;

class GalleryTest {

    @TempDir
    private Path folder;

    static Stream<TemplateProvider> templates() {
        return Lookup.getDefault().lookupAll(TemplateProvider.class).stream().map(template -> template);
    }

    static Stream<Arguments> experiments() {
        return templates().flatMap(template -> template.files().stream()
                .filter(file -> file.path().endsWith(ExperimentDocument.SUFFIX))
                .map(file -> Arguments.of(template.name() + "/" + file.path(), file.content())));
    }

    @Test
    void templatesAreRegisteredInOrder() {
        assertEquals(List.of("minimalist-edge", "quartic-cycle", "stability-to-chaos", "valley", "log-cosh-alignment",
                "chebyshev-network", "adam-edge", "rmsprop-edge", "batch-size", "central-flows", "what-probes-see",
                "central-flow-networks"),
                templates().map(TemplateProvider::name).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("experiments")
    void experimentIsCanonicalAndCanBeRun(String name, String text) {
        Experiment experiment = ExperimentDocument.parse(text, name);
        assertEquals(text, ExperimentDocument.format(experiment));
        RunTask.check(experiment, folder);
        assertTrue(List.of("discrete", "minibatch").contains(experiment.processes().get(0).name()),
                "the first process is the optimizer at work");
        List<String> probes = experiment.probes().stream().map(probe -> probe.component().type()).toList();
        assertTrue(probes.contains("sharpness")
                && (probes.contains("threshold") || probes.contains("preconditioned-sharpness")),
                "every story of the gallery is one of the edge");
        assertTrue(!experiment.title().isEmpty() && experiment.views().size() >= 3);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templateExplainsItsExperiments(TemplateProvider template) {
        List<TemplateFile> files = template.files();
        assertTrue(files.get(0).path().endsWith(ExperimentDocument.SUFFIX), "the first file is the one to run first");
        assertEquals(files.stream().map(TemplateFile::path)
                .filter(path -> path.endsWith(ExperimentDocument.SUFFIX)).sorted().toList(),
                files.stream().map(TemplateFile::path)
                        .filter(path -> path.endsWith(ExperimentDocument.SUFFIX)).toList(),
                "lists by name show the experiments in the order in which they are to be run");
        String readme = content(files, "README.md");
        for (TemplateFile file : files) {
            String experiment = file.path().replace(ExperimentDocument.SUFFIX, "");
            assertTrue(experiment.equals(file.path()) || readme.contains("`" + experiment + "`"), experiment);
        }
        assertTrue(content(files, ".gitignore").lines().anyMatch("runs/"::equals));
        assertEquals(template.name(), template.name().toLowerCase(Locale.ROOT));
        assertTrue(!template.summary().isEmpty() && !template.citations().isEmpty());
    }

    private static String content(List<TemplateFile> files, String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow().content();
    }
}
