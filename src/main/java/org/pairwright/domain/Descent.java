package org.pairwright.domain;

/// Where a revision of an archive was made, and what it follows.
///
/// @param origin the identity of the file or server it was made in; empty where the archive does
///   not tell
/// @param parent the identity of the revision that it follows; empty where there is none, and where
///   the archive does not tell: then it is the one before it in its chain
public record Descent(String origin, String parent) {
    /// Of an archive that does not tell.
    public static final Descent UNTOLD = new Descent("", "");

    /// Whether it is told that there is nothing before it.
    public boolean begins() {
        return parent.isEmpty() && !origin.isEmpty();
    }
}
