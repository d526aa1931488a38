package org.brink.api.array;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types of numbers that can be read; little-endian where they have several bytes. */
enum ArrayType {
    FLOAT64("<f8", 8),
    FLOAT32("<f4", 4),
    INT64("<i8", 8),
    INT32("<i4", 4),
    UINT8("|u1", 1),
    BOOLEAN("|b1", 1);

    private final String descr;
    private final int bytes;

    ArrayType(String descr, int bytes) {
        this.descr = descr;
        this.bytes = bytes;
    }

    /** The name in files. */
    String descr() {
        return descr;
    }

    int bytes() {
        return bytes;
    }

    static Optional<ArrayType> find(String descr) {
        return Arrays.stream(values()).filter(type -> type.descr.equals(descr)).findFirst();
    }

    static String known() {
        return Arrays.stream(values()).map(ArrayType::descr).collect(Collectors.joining(", "));
    }

    /** The next number of a little-endian buffer. */
    double next(ByteBuffer buffer) {
        return switch (this) {
            case FLOAT64 -> buffer.getDouble();
            case FLOAT32 -> buffer.getFloat();
            case INT64 -> buffer.getLong();
            case INT32 -> buffer.getInt();
            case UINT8 -> buffer.get() & 0xFF;
            case BOOLEAN -> buffer.get() != 0 ? 1 : 0;
        };
    }
}
