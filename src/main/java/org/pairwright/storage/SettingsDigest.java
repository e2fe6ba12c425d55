package org.pairwright.storage;

import org.pairwright.domain.EventHash;
import tools.jackson.databind.node.ObjectNode;

/// What the event log says of a version of the guidelines, the questions or the taxonomy: its
/// number and, since this is kept, a fingerprint of its text.
final class SettingsDigest {
    private SettingsDigest() {}

    /// The key of the fingerprint beside the key of the number.
    static String key(String what) {
        return what + "_digest";
    }

    static void tell(ObjectNode body, String what, long version, String text) {
        body.put(what, version).put(key(what), of(text));
    }

    static String of(String text) {
        return EventHash.digest(text);
    }
}
