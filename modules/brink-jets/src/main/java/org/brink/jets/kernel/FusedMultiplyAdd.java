package org.brink.jets.kernel;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/** Whether the processor multiplies and adds in one instruction; without one {@link Math#fma} is very slow. */
public final class FusedMultiplyAdd {

    /** Asked once: the answer never changes while the virtual machine runs. */
    public static final boolean FAST = ask();

    private FusedMultiplyAdd() {
    }

    private static boolean ask() {
        try {
            HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            return machine != null && Boolean.parseBoolean(machine.getVMOption("UseFMA").getValue());
        } catch (IllegalArgumentException | LinkageError e) {
            // another virtual machine, or one without that option
            return false;
        }
    }
}
