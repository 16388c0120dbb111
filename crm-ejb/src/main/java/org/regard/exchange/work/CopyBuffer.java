package org.regard.exchange.work;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** Rows in PostgreSQL's binary COPY format (documentation of COPY, "Binary Format"). Grows once and is used again. */
final class CopyBuffer {
    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private final int fields;
    private byte[] bytes = new byte[1 << 16];
    private int size;
    private int rows;

    CopyBuffer(int fields) {
        this.fields = fields;
        System.arraycopy(SIGNATURE, 0, bytes, 0, SIGNATURE.length);
        size = SIGNATURE.length;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    int rows() {
        return rows;
    }

    /** Begins a row; as many fields as were announced have to follow. */
    CopyBuffer row() {
        rows++;
        return number16(fields);
    }

    CopyBuffer id(UUID id) {
        return id == null
                ? nothing()
                : number32(16).number64(id.getMostSignificantBits()).number64(id.getLeastSignificantBits());
    }

    CopyBuffer text(String text) {
        return text == null ? nothing() : blob(text.getBytes(StandardCharsets.UTF_8));
    }

    CopyBuffer blob(byte[] value) {
        number32(value.length);
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
        return this;
    }

    CopyBuffer day(LocalDate day) {
        return day == null ? nothing() : number32(4).number32((int) (day.toEpochDay() - EPOCH_DAY));
    }

    CopyBuffer small(int value) {
        return number32(2).number16(value);
    }

    CopyBuffer big(long value) {
        return number32(8).number64(value);
    }

    CopyBuffer flag(boolean value) {
        number32(1);
        room(1);
        bytes[size++] = (byte) (value ? 1 : 0);
        return this;
    }

    CopyBuffer nothing() {
        return number32(-1);
    }

    /** Everything, with the end mark. */
    InputStream stream() {
        number16(-1);
        return new ByteArrayInputStream(bytes, 0, size);
    }

    private CopyBuffer number16(int value) {
        room(2);
        bytes[size++] = (byte) (value >> 8);
        bytes[size++] = (byte) value;
        return this;
    }

    private CopyBuffer number32(int value) {
        return number16(value >> 16).number16(value);
    }

    private CopyBuffer number64(long value) {
        return number32((int) (value >> 32)).number32((int) value);
    }

    private void room(int more) {
        if (size + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
}
