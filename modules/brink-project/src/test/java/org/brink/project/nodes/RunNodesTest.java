package org.brink.project.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.brink.project.Samples;
import org.brink.project.api.RunItem;
import org.brink.project.model.ProjectContents;
import org.brink.store.project.ProjectFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.nodes.Children;
import org.openide.nodes.Node;

class RunNodesTest {

    @TempDir
    private Path folder;
    private ProjectFolder project;
    private ProjectContents contents;

    @BeforeEach
    void make() {
        project = Samples.project(folder.resolve("project"));
        contents = new ProjectContents(project, path -> { });
    }

    private Children children() {
        return Children.create(new GroupChildren(Group.RUNS, project, contents), true);
    }

    private static List<String> names(Node[] nodes) {
        return Arrays.stream(nodes).map(Node::getName).toList();
    }

    @Test
    void anEmptyFolderSaysWhatToDo() {
        Node[] nodes = children().getNodes(true);
        assertEquals(1, nodes.length);
        assertTrue(nodes[0].getDisplayName().contains("choose Run"), nodes[0]::getDisplayName);
    }

    @Test
    void runsCarryTheirItemLabelAndStatus() {
        Path run = Samples.run(project, "optimizer.params.stepSize", 0.2);
        Node node = children().getNodes(true)[0];
        assertEquals(new RunItem(project, run), node.getLookup().lookup(RunItem.class));
        assertEquals("stepSize = 0.2", node.getDisplayName());
        assertTrue(node.getHtmlDisplayName().contains("completed · " + run.getFileName()),
                node::getHtmlDisplayName);
        assertTrue(node.getShortDescription().endsWith("completed at step 40"), node::getShortDescription);
        assertTrue(node.canDestroy());
    }

    @Test
    void nodesStayTheSameWhenRunsAppear() throws InterruptedException {
        Path first = Samples.run(project, "optimizer.params.stepSize", 0.2);
        Children children = children();
        Node before = children.getNodes(true)[0];
        // as long as somebody looks at them, as a tree does
        List<Node> watched = children.snapshot();
        assertSame(before, watched.get(0));
        Path second = Samples.run(project, "optimizer.params.stepSize", 0.1);
        contents.refresh().waitFinished();
        assertTrue(Samples.eventually(() -> children.getNodes(true).length == 2));
        assertEquals(List.of(second.getFileName().toString(), first.getFileName().toString()),
                names(children.getNodes()));
        assertSame(before, children.getNodes()[1]);
        assertTrue(Samples.eventually(() -> before.getDisplayName().equals("stepSize = 0.2")));
    }

    @Test
    void deletingRemovesTheWholeFolderAndNothingElse() throws IOException, InterruptedException {
        Path first = Samples.run(project, "optimizer.params.stepSize", 0.2);
        Path second = Samples.run(project, "optimizer.params.stepSize", 0.1);
        Children children = children();
        for (Node node : children.getNodes(true)) {
            if (node.getName().equals(first.getFileName().toString())) {
                node.destroy();
            }
        }
        assertTrue(Samples.eventually(() -> names(children.getNodes(true)).equals(
                List.of(second.getFileName().toString()))));
        try (var files = Files.list(project.root())) {
            assertEquals(List.of("brink-project.json", "first.experiment.json", "runs"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }
}
