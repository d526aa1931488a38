package org.brink.workbench.board;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.workbench.data.RunSummary;
import org.brink.workbench.run.ActiveRun;
import org.brink.workbench.ui.Icons;
import org.brink.workbench.ui.Numbers;
import org.brink.workbench.ui.Paragraph;
import org.brink.workbench.ui.Stat;
import org.brink.workbench.ui.Tints;

/** The strip above the charts of a run: how it stands, its last numbers, and its controls. */
final class RunHeader extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JLabel status = new JLabel("opening");
    private final JLabel swatch = new JLabel();
    private final Stat step = new Stat("board.step", "step", "1,000,000 / 1,000,000");
    private final Stat speed = new Stat("board.speed", "speed", "000,000 steps/s");
    private final Stat loss = new Stat("board.loss", "loss", "0.000000e-00");
    private final Stat sharpness = new Stat("board.sharpness", "sharpness / edge", "00.00000 / 00");
    private final JPanel banner = new JPanel(new BorderLayout());
    private final JLabel bannerIcon = new JLabel();
    private final Paragraph bannerText = new Paragraph("", 1);

    RunHeader(JComponent controls) {
        super(new BorderLayout());
        setName("board.header");
        status.setName("board.status");
        status.setFont(status.getFont().deriveFont(Font.BOLD));
        status.setIconTextGap(6);
        JPanel numbers = new JPanel();
        numbers.setLayout(new BoxLayout(numbers, BoxLayout.X_AXIS));
        numbers.setBorder(BorderFactory.createEmptyBorder(7, 10, 7, 6));
        JPanel state = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 6));
        state.add(swatch);
        state.add(status);
        state.setMaximumSize(new Dimension(220, 40));
        numbers.add(state);
        for (Stat stat : new Stat[] {step, speed, loss, sharpness}) {
            numbers.add(Box.createHorizontalStrut(10));
            stat.setMaximumSize(new Dimension(260, 60));
            numbers.add(stat);
        }
        numbers.add(Box.createHorizontalGlue());
        add(numbers);
        add(controls, BorderLayout.LINE_END);
        bannerText.setName("board.banner");
        bannerText.setForeground(UIManager.getColor("Label.foreground"));
        bannerIcon.setVerticalAlignment(JLabel.TOP);
        banner.setBorder(BorderFactory.createEmptyBorder(6, 12, 6, 12));
        banner.setLayout(new BorderLayout(6, 0));
        banner.add(bannerIcon, BorderLayout.LINE_START);
        banner.add(bannerText);
        banner.setVisible(false);
        add(banner, BorderLayout.PAGE_END);
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Tints.line()));
    }

    /** Shows the colour that the run has everywhere. */
    void setRunColour(Color colour) {
        swatch.setIcon(Icons.swatch(colour));
    }

    /**
     * Shows how the run stands.
     *
     * @param otherSpeed steps per second of a run that does not go on in this workbench; 0 if not known
     */
    void show(RunSummary summary, Optional<ActiveRun> active, OptionalDouble otherSpeed) {
        boolean paused = active.map(ActiveRun::paused).orElse(false);
        RunStatus.State state = summary.status().state();
        status.setText(paused ? "paused" : state.id());
        status.setIcon(Icons.status(state));
        // the engine tells of steps before they are all on disk
        long at = Math.max(summary.step().orElse(0), active.map(ActiveRun::step).orElse(0L));
        step.set(Numbers.count(at) + " / " + Numbers.count(summary.steps()));
        OptionalDouble rate = active.isPresent() && !state.ended() ? OptionalDouble.of(active.get().stepsPerSecond())
                : otherSpeed;
        speed.set(!paused && rate.isPresent() && rate.getAsDouble() > 0 ? Numbers.rate(rate.getAsDouble()) : "–");
        loss.set(text(summary.loss()));
        showSharpness(summary);
        Optional<RunEvent> breakpoint = paused ? active.flatMap(ActiveRun::breakpoint) : Optional.empty();
        if (breakpoint.isPresent()) {
            showBreakpoint(breakpoint.get());
        } else {
            showBanner(summary.status());
        }
    }

    /** Shows that the run cannot be shown. */
    void showProblem(String message) {
        status.setText("not available");
        status.setIcon(Icons.status(RunStatus.State.INTERRUPTED));
        banner(RunStatus.State.FAILED, message);
    }

    private void showSharpness(RunSummary summary) {
        boolean known = summary.sharpness().isPresent();
        sharpness.setVisible(known);
        if (!known) {
            return;
        }
        boolean doubtful = summary.converged().isPresent() && !summary.converged().get();
        boolean edge = summary.threshold().isPresent();
        String help = "Largest eigenvalue of the Hessian" + (edge ? ", and where the edge of stability is" : "");
        if (summary.residual().isPresent()) {
            help += String.format(Locale.ROOT, "; residual %.1e", summary.residual().getAsDouble());
        }
        help += summary.converged().map(ok -> ok ? ", converged" : ", not converged").orElse("");
        sharpness.set(text(summary.sharpness()) + (edge ? " / " + text(summary.threshold()) : ""),
                doubtful ? "sharpness, not converged" : edge ? "sharpness / edge" : "sharpness", help);
        sharpness.warn(doubtful);
    }

    private void showBreakpoint(RunEvent event) {
        banner(RunStatus.State.STOPPED, "Paused at step " + Numbers.count(event.step()) + " by the breakpoint “"
                + event.type().replace('-', ' ') + "”: " + event.detail());
        bannerIcon.setIcon(Icons.named("pause"));
    }

    private void showBanner(RunStatus how) {
        switch (how.state()) {
            case DIVERGED, FAILED, INTERRUPTED, STOPPED -> banner(how.state(), how.describe());
            default -> banner.setVisible(false);
        }
    }

    private void banner(RunStatus.State state, String text) {
        bannerText.setText(Character.toUpperCase(text.charAt(0)) + text.substring(1));
        bannerIcon.setIcon(Icons.status(state));
        banner.setBackground(Tints.banner(state));
        banner.setVisible(true);
    }

    private static String text(OptionalDouble value) {
        return value.isPresent() ? Numbers.value(value.getAsDouble()) : "–";
    }
}
