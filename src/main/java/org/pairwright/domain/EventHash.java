package org.pairwright.domain;

import java.util.UUID;

/// The link of the event log's hash chain. It shows accidents and naive edits; it does not stop a
/// forger who recomputes it.
public final class EventHash {
    private EventHash() {}

    /// The hash of an event.
    ///
    /// @param previous the hash of the event before it in the same origin; empty for the first
    /// @param at UTC epoch milliseconds
    /// @return 32 bytes
    public static byte[] of(
            byte[] previous,
            UUID origin,
            long number,
            long at,
            String actor,
            String systemUser,
            String kind,
            String body) {
        return new Digest()
                .bytes(previous)
                .number(origin.getMostSignificantBits())
                .number(origin.getLeastSignificantBits())
                .number(number)
                .number(at)
                .text(actor)
                .text(systemUser)
                .text(kind)
                .text(body)
                .toBytes();
    }

    /// A fingerprint of several texts in their order: 64 hexadecimal digits.
    public static String digest(String... parts) {
        Digest digest = new Digest();
        for (String part : parts) {
            digest.text(part);
        }
        return digest.toHex();
    }
}
