package org.pairwright.exporting;

import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.Target;
import org.pairwright.domain.StoredPair.StoredResponse;

/// TRL's standard preference data: three plain strings, for models without a chat template.
///
/// The prompt is the user's one turn as it is. A trainer puts prompt and response together without
/// anything between, so a response begins with one space unless white space stands there already.
/// Conversations, system messages and tools have no agreed form as a string: such a pair isn't
/// carried.
final class TrlStandard implements JsonLinesFormat {
    @Override
    public String id() {
        return "trl-standard";
    }

    @Override
    public String name() {
        return "TRL preference, plain strings";
    }

    @Override
    public Target target() {
        return Target.PAIRS;
    }

    @Override
    public List<Column> columns(Layout layout) {
        return List.of(
                new Column("prompt", Column.Kind.TEXT),
                new Column("chosen", Column.Kind.TEXT),
                new Column("rejected", Column.Kind.TEXT));
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.toOneText(row);
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        boolean apart = endsInSpace(row);
        out.content("prompt", row.prompt(), 0);
        out.text("chosen", lead(apart, row.chosen()), row.chosen().content());
        out.text("rejected", lead(apart, row.rejected()), row.rejected().content());
        out.endRow();
    }

    private static String lead(boolean apart, StoredResponse response) {
        return apart || beginsWithSpace(response) ? "" : " ";
    }

    private static boolean beginsWithSpace(StoredResponse response) {
        byte[] text = response.content().bytes();
        return text.length > 0 && isSpace(text[0]);
    }

    /// Looks at the escaped text: a space stands for itself, a line break or tab as its letter
    /// behind a backslash that is not itself escaped.
    private static boolean endsInSpace(ExportRow row) {
        byte[] json = row.prompt().json();
        int start = row.prompt().contentStart(0);
        int last = row.prompt().contentEnd(0) - 1;
        if (last < start || json[last] == ' ') {
            return true;
        }
        int backslashes = 0;
        while (last - 1 - backslashes >= start && json[last - 1 - backslashes] == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1
                && (json[last] == 'n' || json[last] == 't' || json[last] == 'r');
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r';
    }
}
