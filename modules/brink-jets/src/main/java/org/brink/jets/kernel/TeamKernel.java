package org.brink.jets.kernel;

import org.brink.jets.float64.kernel.Panel;
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
        if (parts(m, n, k) < 2) {
            single.multiply(m, n, k, a, b, beta, c);
        } else {
            divide(m, n, k, (row, rows, column, columns) -> single.multiply(rows, columns, k, a.from(row, 0),
                    b.from(0, column), beta, c.from(row, column)));
        }
    }

    @Override
    public void multiply(int m, int n, int k, org.brink.jets.float32.kernel.Panel a,
            org.brink.jets.float32.kernel.Panel b, float beta, org.brink.jets.float32.kernel.Panel c) {
        if (parts(m, n, k) < 2) {
            single.multiply(m, n, k, a, b, beta, c);
        } else {
            divide(m, n, k, (row, rows, column, columns) -> single.multiply(rows, columns, k, a.from(row, 0),
                    b.from(0, column), beta, c.from(row, column)));
        }
    }

    /** Some rows and columns of a product. */
    private interface Part {
        void multiply(int row, int rows, int column, int columns);
    }

    private int parts(int m, int n, int k) {
        return (int) Math.min(team.threads(), (long) m * n * k / ENOUGH);
    }

    private void divide(int m, int n, int k, Part part) {
        int parts = parts(m, n, k);
        boolean byRows = m >= n;
        int extent = byRows ? m : n;
        int width = ((extent + parts - 1) / parts + STEP - 1) / STEP * STEP;
        team.run((extent + width - 1) / width, index -> {
            int from = index * width;
            int count = Math.min(width, extent - from);
            if (byRows) {
                part.multiply(from, count, 0, n);
            } else {
                part.multiply(0, m, from, count);
            }
        });
    }
}
