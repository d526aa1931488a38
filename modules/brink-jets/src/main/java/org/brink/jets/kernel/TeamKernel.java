package org.brink.jets.kernel;

import org.brink.spi.objective.Arithmetic;

/** Divides large products among the threads of a team, each of which computes some rows or columns of the result. */
final class TeamKernel implements Kernel {

    /** With fewer multiplications for each thread, handing over costs more than it saves. */
    private static final long ENOUGH = 2_000_000;
    /** Parts start at multiples of this. */
    private static final int STEP = 16;

    private final Kernel single;
    private final Team team;
    private final Arithmetic arithmetic;

    TeamKernel(Kernel single, Team team) {
        this.single = single;
        this.team = team;
        this.arithmetic = new Arithmetic(single.arithmetic().kernel(), team.threads());
    }

    @Override
    public Arithmetic arithmetic() {
        return arithmetic;
    }

    @Override
    public Team team() {
        return team;
    }

    @Override
    public Kernel single() {
        return single;
    }

    @Override
    public void multiply(int m, int n, int k, Panel a, Panel b, double beta, Panel c) {
        long parts = Math.min(team.threads(), (long) m * n * k / ENOUGH);
        boolean byRows = m >= n;
        int extent = byRows ? m : n;
        int width = parts < 2 ? extent : (int) ((extent + parts - 1) / parts + STEP - 1) / STEP * STEP;
        if (width >= extent) {
            single.multiply(m, n, k, a, b, beta, c);
            return;
        }
        team.run((extent + width - 1) / width, part -> {
            int from = part * width;
            int count = Math.min(width, extent - from);
            if (byRows) {
                single.multiply(count, n, k, a.from(from, 0), b, beta, c.from(from, 0));
            } else {
                single.multiply(m, count, k, a, b.from(0, from), beta, c.from(0, from));
            }
        });
    }
}
