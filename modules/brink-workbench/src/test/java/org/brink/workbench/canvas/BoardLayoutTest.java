package org.brink.workbench.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class BoardLayoutTest {

    private final List<Component> steps = new ArrayList<>();
    private final List<Component> others = new ArrayList<>();

    private void lay(int columns, int stepCharts, int otherCharts, int width, int height) {
        JPanel board = new JPanel();
        for (int i = 0; i < stepCharts + otherCharts; i++) {
            JPanel chart = new JPanel();
            (i < stepCharts ? steps : others).add(chart);
            board.add(chart);
        }
        board.setLayout(new BoardLayout(columns, steps::contains));
        board.setSize(width, height);
        board.doLayout();
        List<Component> all = List.of(board.getComponents());
        for (Component chart : all) {
            assertTrue(chart.getX() >= 0 && chart.getY() >= 0 && chart.getWidth() > 0 && chart.getHeight() > 0
                    && chart.getX() + chart.getWidth() <= width && chart.getY() + chart.getHeight() <= height,
                    "inside the board: " + chart.getBounds());
            assertFalse(all.stream().anyMatch(other -> other != chart
                    && other.getBounds().intersects(chart.getBounds())), "charts do not overlap");
        }
    }

    @Test
    void stepAxesStandAboveEachOtherAndOthersBeside() {
        lay(0, 2, 1, 1000, 600);
        assertEquals(steps.get(0).getX(), steps.get(1).getX());
        assertEquals(steps.get(0).getWidth(), steps.get(1).getWidth());
        assertTrue(others.get(0).getX() > steps.get(0).getX() + steps.get(0).getWidth());
        assertEquals(steps.get(0).getY(), others.get(0).getY());
    }

    @Test
    void aNarrowBoardIsOneColumn() {
        lay(0, 2, 1, 400, 900);
        assertEquals(steps.get(0).getX(), others.get(0).getX());
    }

    @Test
    void aLowBoardHasTwoColumns() {
        lay(0, 3, 1, 1000, 320);
        assertEquals(steps.get(0).getY(), steps.get(1).getY());
        assertEquals(steps.get(0).getX(), steps.get(2).getX());
        assertEquals(steps.get(1).getX(), others.get(0).getX());
    }

    @Test
    void sideBySideHasOneColumnPerRun() {
        lay(3, 6, 0, 900, 500);
        for (int i = 0; i < 3; i++) {
            assertEquals(steps.get(i).getX(), steps.get(i + 3).getX());
            assertEquals(steps.get(0).getY(), steps.get(i).getY());
        }
        assertTrue(new JPanel(new BoardLayout(3, c -> true)).getMinimumSize().height > 0);
    }

    @Test
    void aSingleChartFillsTheBoard() {
        lay(0, 0, 1, 800, 500);
        assertTrue(others.get(0).getWidth() > 770 && others.get(0).getHeight() > 470,
                others.get(0).getBounds().toString());
    }
}
