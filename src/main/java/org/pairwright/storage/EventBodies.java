package org.pairwright.storage;

/// What the event log says of annotations: ids that hold in every file, and a fingerprint.
final class EventBodies {
    private EventBodies() {}

    /// A JSON object in text. The parts are plain words and ids: nothing to escape.
    static String of(Revisions.Added added) {
        return "{\"annotation\":\""
                + added.annotation().uuid()
                + "\",\"number\":"
                + added.number()
                + ",\"pair\":\""
                + added.pair()
                + "\",\"digest\":\""
                + JudgmentDigest.of(added.annotation(), added.pair())
                + "\"}";
    }
}
