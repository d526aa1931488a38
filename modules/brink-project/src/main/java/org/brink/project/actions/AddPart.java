package org.brink.project.actions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JMenu;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.Components;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.SweepAxis;
import org.brink.project.form.Composition;
import org.brink.project.form.SweepPlaces;
import org.brink.project.form.SweepTracks;
import org.brink.project.model.ExperimentFile;
import org.brink.spi.ComponentProvider;
import org.openide.util.NbBundle.Messages;

/** Adds a process, probe, stop rule, detector, view or axis of a sweep to an experiment. */
@Messages({
    "CTL_add=Add",
    "CTL_add_process=Process",
    "CTL_add_probe=Probe",
    "CTL_add_stop=Stop Rule",
    "CTL_add_detector=Detector",
    "CTL_add_view=View",
    "CTL_add_axis=Sweep Axis"
})
public final class AddPart extends PartMenu {

    private static final long serialVersionUID = 1L;

    /** Adds parts to that file. */
    public AddPart(ExperimentFile file) {
        super(Bundle.CTL_add(), file);
    }

    @Override
    void fill(JMenu menu, Experiment experiment) {
        fill(menu, Bundle.CTL_add_probe(), ComponentKind.PROBE);
        fill(menu, Bundle.CTL_add_process(), ComponentKind.PROCESS);
        fill(menu, Bundle.CTL_add_stop(), ComponentKind.STOP);
        fill(menu, Bundle.CTL_add_detector(), ComponentKind.DETECTOR);
        fill(menu, Bundle.CTL_add_view(), ComponentKind.VIEW);
        menu.add(axes(experiment));
    }

    /** One entry for each value that no axis moves yet, by the parts of the experiment. */
    private JMenu axes(Experiment experiment) {
        JMenu submenu = new JMenu(Bundle.CTL_add_axis());
        Map<String, JMenu> parts = new LinkedHashMap<>();
        Set<String> taken = experiment.sweep().stream().flatMap(axis -> axis.tracks().stream())
                .map(SweepAxis.Track::path).collect(Collectors.toSet());
        SweepPlaces.of(experiment).forEach((path, place) -> {
            if (!taken.contains(path)) {
                parts.computeIfAbsent(place.section(), JMenu::new)
                        .add(item(place.label(), path, current -> SweepTracks.add(current, path)));
            }
        });
        parts.values().forEach(submenu::add);
        return submenu;
    }

    private void fill(JMenu menu, String name, ComponentKind kind) {
        List<ComponentProvider> providers = Components.all(kind);
        if (!providers.isEmpty()) {
            JMenu submenu = new JMenu(name);
            for (ComponentProvider provider : providers) {
                submenu.add(item(provider.displayName(), provider.summary(),
                        experiment -> Composition.add(experiment, kind, provider)));
            }
            menu.add(submenu);
        }
    }
}
