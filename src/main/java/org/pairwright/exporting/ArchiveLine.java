package org.pairwright.exporting;

import java.time.Instant;
import org.pairwright.domain.ArchivedKind;
import org.pairwright.domain.ArchivedPart;
import tools.jackson.core.JsonGenerator;

/// Writes what an archive holds beside the project and its pairs, each a row of its own.
final class ArchiveLine {
    private ArchiveLine() {}

    /// @param version of the layout of all rows
    static void write(ArchivedPart part, int version, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("pairwright", version);
        json.writeStringProperty("kind", part.kind().code());
        for (ArchivedKind.Field field : part.kind().fields()) {
            write(part, field, json);
        }
        json.writeEndObject();
    }

    private static void write(ArchivedPart part, ArchivedKind.Field field, JsonGenerator json) {
        String name = field.name();
        switch (field.type()) {
            case TEXT, UUID, MAYBE_UUID, KEY, MAYBE_KEY ->
                    json.writeStringProperty(name, part.text(name));
            case NUMBER -> json.writeNumberProperty(name, part.number(name));
            case FLAG -> json.writeBooleanProperty(name, part.flag(name));
            case TIME, MAYBE_TIME -> json.writeStringProperty(name, time(part.text(name)));
            case NUMBERS -> {
                json.writeObjectPropertyStart(name);
                part.numbers().forEach(json::writeNumberProperty);
                json.writeEndObject();
            }
        }
    }

    private static String time(String millis) {
        return millis.isEmpty() ? "" : Instant.ofEpochMilli(Long.parseLong(millis)).toString();
    }
}
