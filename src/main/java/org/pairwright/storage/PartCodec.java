package org.pairwright.storage;

import org.pairwright.domain.ArchivedKind;
import org.pairwright.domain.ArchivedPart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Lines of an archive as JSON text, between being read and coming in.
final class PartCodec {
    private PartCodec() {}

    static String encode(ArchivedPart part) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        part.kind().fields().forEach(field -> body.put(field.name(), part.text(field.name())));
        return body.toString();
    }

    static ArchivedPart decode(String kind, String body) {
        JsonNode fields = JsonMapper.shared().readTree(body);
        ArchivedPart.Building part = ArchivedPart.of(ArchivedKind.of(kind).orElseThrow());
        fields.properties()
                .forEach(field -> part.with(field.getKey(), field.getValue().asString()));
        return part.built();
    }
}
