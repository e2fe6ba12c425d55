package org.pairwright.storage;

import tools.jackson.databind.json.JsonMapper;

/// What the event log says of an import.
final class ImportEvents {
    private ImportEvents() {}

    static String body(String file, String sha256, long pairs, long annotations) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("file", file)
                .put("sha256", sha256)
                .put("pairs", pairs)
                .put("annotations", annotations)
                .toString();
    }
}
