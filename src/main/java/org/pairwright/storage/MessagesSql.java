package org.pairwright.storage;

/// Writes how a statement reads the messages of a prompt, which lie in one column as JSON.
final class MessagesSql {
    private MessagesSql() {}

    /// The messages of a `prompt f`, as rows `m`.
    static String rows(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> "json_each(f.messages) m";
            case POSTGRESQL -> "json_array_elements(cast(f.messages as json)) as m (value)";
        };
    }

    /// The text of a message `m`, as it reads and not as it is escaped.
    static String content(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> "json_extract(m.value, '$.content')";
            case POSTGRESQL -> "(m.value ->> 'content')";
        };
    }
}
