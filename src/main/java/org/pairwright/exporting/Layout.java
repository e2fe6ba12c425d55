package org.pairwright.exporting;

import java.util.List;
import java.util.stream.Stream;

/// Which keys the messages of a file have. One file has one layout, settled before its first row.
///
/// The `datasets` library settles the type of a column by the first 10 MB of a file. Where all
/// messages seen there have the same keys, it makes them a struct of those keys, and a tool call
/// further down stops the load; writing empty tool calls everywhere does not help, as an empty list
/// has no type, and chat templates take the mere key for a call. Where the keys differ, it keeps
/// messages as JSON (since 4.7, which TRL needs anyway), and whatever follows comes back as it was
/// written. So messages have the keys they need and no more, except that in a rich file those of
/// the first row are given an empty `tool_call_id`, which templates read in tool messages only:
/// from then on the keys differ.
public enum Layout {
    /// Every message is a role and a content.
    PLAIN,
    /// Messages may have a name, tool calls and a tool call id; every row has a column `tools`, as
    /// a JSON text, because the schemas in it differ from row to row. Without tools it is the text
    /// `null`, which trainers read as none; an empty list would make some templates announce tools.
    RICH;

    /// The columns of a format of messages in this layout.
    List<Column> withTools(Column... columns) {
        return this == PLAIN
                ? List.of(columns)
                : Stream.concat(Stream.of(columns), Stream.of(Column.TOOLS)).toList();
    }
}
