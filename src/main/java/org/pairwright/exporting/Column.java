package org.pairwright.exporting;

/// A column of a dataset file.
public record Column(String name, Kind kind) {
    /// What stands in a column on every row.
    public enum Kind {
        /// Messages that end in a turn which wants an answer.
        PROMPT,
        /// A list of one message of the assistant.
        ANSWER,
        /// One message of the assistant.
        MESSAGE,
        /// A prompt and an answer in one list of messages.
        CONVERSATION,
        /// A conversation in which the user begins and the two take turns.
        ALTERNATING,
        /// An OpenAI request: messages, tools and whether calls may run side by side.
        REQUEST,
        /// Turns as ShareGPT writes them, user and assistant alternating, ending in the user's.
        TURNS,
        /// One turn of the assistant as ShareGPT writes it.
        TURN,
        /// Earlier turns, as a list of two strings each: what was asked and answered.
        HISTORY,
        /// Two answers that differ, the better one first.
        RANKED,
        TEXT,
        /// `chosen` where that response is a correction, else an empty string.
        CORRECTED,
        /// A finite number with a decimal point.
        NUMBER,
        /// `true` or `false`.
        LABEL,
        /// A JSON array in a string; the string `null` where there were no tools.
        TOOLS,
        /// The same, but an empty string where there were none.
        OFFER
    }

    /// What a rich layout adds to every format that carries messages.
    static final Column TOOLS = new Column("tools", Kind.TOOLS);
}
