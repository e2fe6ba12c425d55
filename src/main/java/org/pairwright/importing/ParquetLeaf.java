package org.pairwright.importing;

import dev.hardwood.metadata.LogicalType;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.schema.SchemaNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.core.JsonGenerator;

/// A column of a Parquet file. Dates and times are written as ISO 8601 has them, bytes that are no
/// UTF-8 as Base64, and numbers that JSON has no way to write as texts.
record ParquetLeaf(ColumnReader column, SchemaNode.PrimitiveNode schema) implements ParquetNode {
    @Override
    public void write(int item, JsonGenerator out) {
        if (column.getLeafValidity().isNull(item)) {
            out.writeNull();
            return;
        }
        switch (schema.type()) {
            case BOOLEAN -> out.writeBoolean(column.getBooleans()[item]);
            case INT32 -> whole(column.getInts()[item], out);
            case INT64 -> whole(column.getLongs()[item], out);
            case FLOAT -> fraction(column.getFloats()[item], out);
            case DOUBLE -> fraction(column.getDoubles()[item], out);
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY, INT96 -> bytes(item, out);
        }
    }

    /// The value as the name of a map's entry.
    String text(int item) {
        return switch (schema.type()) {
            case BOOLEAN -> String.valueOf(column.getBooleans()[item]);
            case INT32 -> String.valueOf(column.getInts()[item]);
            case INT64 -> String.valueOf(column.getLongs()[item]);
            case FLOAT -> String.valueOf(column.getFloats()[item]);
            case DOUBLE -> String.valueOf(column.getDoubles()[item]);
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY, INT96 -> {
                int[] offsets = column.getBinaryOffsets();
                yield text(column.getBinaryValues(), offsets[item], offsets[item + 1]);
            }
        };
    }

    private void whole(long value, JsonGenerator out) {
        switch (schema.logicalType()) {
            case LogicalType.DateType date ->
                    out.writeString(LocalDate.ofEpochDay(value).toString());
            case LogicalType.TimestampType time -> out.writeString(instant(time, value).toString());
            case LogicalType.DecimalType decimal ->
                    out.writeNumber(BigDecimal.valueOf(value, decimal.scale()));
            case null, default -> out.writeNumber(value);
        }
    }

    private static Instant instant(LogicalType.TimestampType type, long value) {
        ChronoUnit unit =
                switch (type.unit()) {
                    case MILLIS -> ChronoUnit.MILLIS;
                    case MICROS -> ChronoUnit.MICROS;
                    case NANOS -> ChronoUnit.NANOS;
                };
        return Instant.EPOCH.plus(value, unit);
    }

    private static void fraction(float value, JsonGenerator out) {
        if (Float.isFinite(value)) {
            out.writeNumber(value);
        } else {
            out.writeString(Float.toString(value));
        }
    }

    private static void fraction(double value, JsonGenerator out) {
        if (Double.isFinite(value)) {
            out.writeNumber(value);
        } else {
            out.writeString(Double.toString(value));
        }
    }

    private void bytes(int item, JsonGenerator out) {
        byte[] bytes = column.getBinaryValues();
        int[] offsets = column.getBinaryOffsets();
        int from = offsets[item];
        int to = offsets[item + 1];
        if (schema.logicalType() instanceof LogicalType.DecimalType decimal && from < to) {
            BigInteger unscaled = new BigInteger(bytes, from, to - from);
            out.writeNumber(new BigDecimal(unscaled, decimal.scale()));
        } else if (StrictUtf8.malformedAt(bytes, from, to) < 0) {
            out.writeUTF8String(bytes, from, to - from);
        } else {
            out.writeString(text(bytes, from, to));
        }
    }

    private static String text(byte[] bytes, int from, int to) {
        return StrictUtf8.malformedAt(bytes, from, to) < 0
                ? new String(bytes, from, to - from, StandardCharsets.UTF_8)
                : Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, from, to));
    }
}
