package org.pairwright.domain;

import java.time.Instant;
import java.util.List;

/// A project at one moment, as a release names it. Releases themselves don't change it, so that the
/// same state can be released twice.
///
/// @param event the number of the last event of the project's own origin that is not a release; 0
///   where there is none
/// @param hash that event's hash, 64 hexadecimal digits; empty where there is none
/// @param at when that event was, or when the project was made
/// @param taxonomies those that the current first-time annotations were made under, the oldest
///   first; labels of imported files were made under none of them
/// @param guidelines as the taxonomies
/// @param questions as the taxonomies
/// @param licenses under which texts were imported, those that are stated
public record ProjectState(
        Project project,
        int schemaVersion,
        long event,
        String hash,
        Instant at,
        List<MadeUnder> taxonomies,
        List<MadeUnder> guidelines,
        List<MadeUnder> questions,
        List<String> licenses) {
    /// A version and how many current first-time annotations were made under it.
    ///
    /// @param version such as `mlc 1` or `2`
    /// @param digest a fingerprint of what it says: 64 hexadecimal digits
    public record MadeUnder(String version, String digest, long annotations) {}

    public ProjectState {
        taxonomies = List.copyOf(taxonomies);
        guidelines = List.copyOf(guidelines);
        questions = List.copyOf(questions);
        licenses = List.copyOf(licenses);
    }
}
