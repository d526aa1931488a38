package org.brink.sweeps;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.brink.api.run.RunStatus;
import org.brink.api.run.RunStatus.State;

/**
 * The frames of a journal, big-endian: length, content, CRC-32 of the content. The content begins with its kind: the id
 * of the sweep, a list of channel names that later results use, or a result.
 */
final class JournalFormat {

    static final byte SWEEP = 1;
    static final byte NAMES = 2;
    static final byte RESULT = 3;

    /** Longer explanations are cut. */
    private static final int LONGEST_DETAIL = 2000;

    private JournalFormat() {
    }

    static byte[] sweep(String id) throws IOException {
        return content(out -> {
            out.writeByte(SWEEP);
            out.writeUTF(id);
        });
    }

    static byte[] names(List<String> names) throws IOException {
        return content(out -> {
            out.writeByte(NAMES);
            out.writeInt(names.size());
            for (String name : names) {
                out.writeUTF(name);
            }
        });
    }

    /**
     * A result.
     *
     * @param names which of the lists of names that were written before
     */
    static byte[] result(CellResult result, int names) throws IOException {
        return content(out -> {
            out.writeByte(RESULT);
            out.writeInt(result.cell());
            out.writeLong(result.key());
            out.writeByte(result.status().state().ordinal());
            out.writeBoolean(result.status().step().isPresent());
            out.writeLong(result.status().step().orElse(0));
            out.writeUTF(line(result.status().detail()));
            out.writeDouble(result.seconds());
            out.writeInt(names);
            ChannelSummary summary = result.summary();
            for (int i = 0; i < summary.names().size(); i++) {
                out.writeLong(summary.rows()[i]);
                out.writeDouble(summary.last()[i]);
                out.writeDouble(summary.least()[i]);
                out.writeDouble(summary.most()[i]);
            }
        });
    }

    /** A detail as it is kept: on one line, and not too long. */
    private static String line(String detail) {
        String line = detail.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        return line.length() > LONGEST_DETAIL ? line.substring(0, LONGEST_DETAIL - 1) + "…" : line;
    }

    private static byte[] content(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        content.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    static DataInputStream open(byte[] content) {
        return new DataInputStream(new ByteArrayInputStream(content));
    }

    static List<String> readNames(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(in.readUTF());
        }
        return List.copyOf(names);
    }

    static CellResult readResult(DataInputStream in, List<List<String>> known) throws IOException {
        int cell = in.readInt();
        long key = in.readLong();
        State state = State.values()[in.readByte()];
        boolean observed = in.readBoolean();
        long step = in.readLong();
        String detail = in.readUTF();
        double seconds = in.readDouble();
        List<String> names = known.get(in.readInt());
        int count = names.size();
        long[] rows = new long[count];
        double[] last = new double[count];
        double[] least = new double[count];
        double[] most = new double[count];
        for (int i = 0; i < count; i++) {
            rows[i] = in.readLong();
            last[i] = in.readDouble();
            least[i] = in.readDouble();
            most[i] = in.readDouble();
        }
        RunStatus status = new RunStatus(state, observed ? OptionalLong.of(step) : OptionalLong.empty(), detail);
        return new CellResult(cell, key, status, seconds, new ChannelSummary(names, rows, last, least, most));
    }

    @FunctionalInterface
    private interface Content {

        void write(DataOutputStream out) throws IOException;
    }
}
