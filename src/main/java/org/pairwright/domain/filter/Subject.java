package org.pairwright.domain.filter;

/// What of a pair a field tells. Who may ask for it, and where it is looked up, goes by this.
public enum Subject {
    /// What the annotations of a pair come to.
    STATE,
    /// What somebody said of it, when and how fast.
    ANNOTATION,
    /// The answer that is known.
    GOLD,
    /// Who gave a response, and with which prompt version.
    WRITER,
    /// What it says.
    TEXT,
    /// Where it came from.
    ORIGIN
}
