package org.pairwright.exporting;

/// A column of a dataset file.
public record Column(String name, Kind kind) {
    /// What stands in a column on every row.
    public enum Kind {
        /// Messages that end in a turn which wants an answer.
        PROMPT,
        /// One message of the assistant.
        ANSWER,
        /// A prompt and an answer in one list of messages.
        CONVERSATION,
        TEXT,
        /// `true` or `false`.
        LABEL,
        /// A JSON array in a string; the string `null` where there were no tools.
        TOOLS
    }

    /// What a rich layout adds to every format that carries messages.
    static final Column TOOLS = new Column("tools", Kind.TOOLS);
}
