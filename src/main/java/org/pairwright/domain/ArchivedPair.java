package org.pairwright.domain;

import java.util.List;

/// A pair with everything that a project holds of it, for keeping.
///
/// @param externalId the id it had in its file; empty when it had none
/// @param messages the prompt's messages as [StoredPair] has them
/// @param tools the functions on offer, as a JSON array; empty when there were none
/// @param first which side stood first in its file
/// @param extras the file's fields that have no place of their own, as a JSON object in text; empty
///   when there are none
/// @param from where it came from
/// @param revisions everything decided on it: by annotator and occurrence, each chain from its
///   beginning to its head, or to its heads where two files were merged
public record ArchivedPair(
        String externalId,
        Utf8 messages,
        Utf8 tools,
        Response a,
        Response b,
        Side first,
        PairMarks marks,
        String extras,
        From from,
        List<Revision> revisions) {
    /// The file a pair came from.
    ///
    /// @param sha256 of the file's bytes; empty where an archive does not tell
    /// @param line where in it, from 1
    public record From(String file, String sha256, String format, String license, long line) {
        public From {
            Text.refuseNul("file", file);
            Text.refuseNul("sha256", sha256);
            Text.refuseNul("format", format);
            Text.refuseNul("license", license);
        }

        /// Another place in the same file.
        public From withLine(long line) {
            return new From(file, sha256, format, license, line);
        }
    }

    /// One decision.
    ///
    /// @param shownAt in milliseconds since 1970; 0 when unknown
    /// @param under which versions of guidelines, questions and taxonomy it was made under
    /// @param suggested what its annotator was shown after it
    /// @param descent where it was made, and what it follows
    public record Revision(
            Annotation annotation,
            long shownAt,
            MadeUnder under,
            Suggested suggested,
            Descent descent) {}

    public ArchivedPair {
        revisions = List.copyOf(revisions);
    }
}
