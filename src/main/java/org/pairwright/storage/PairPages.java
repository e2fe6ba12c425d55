package org.pairwright.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.pairwright.domain.FileTrouble;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Key;
import org.pairwright.domain.PairKeys;
import org.pairwright.domain.Response;
import org.pairwright.domain.Tally;
import org.pairwright.domain.Utf8;
import org.pairwright.domain.UuidV7;

/// Writes the pairs of an import straight into the pages of its side file, as the very rows that
/// the project will hold: several times as fast as by statements, and possible as long as nobody
/// asks for what is there.
final class PairPages implements PairRows, AutoCloseable {
    private final PageFile file;
    private final PageRecord row = new PageRecord();
    private final PageTable prompts;
    private final PageTable responses;
    private final PageTable sources;
    private final PageTable pairs;
    private final PageTable states;

    /// @param path a file with the empty tables
    /// @param roots the page that each table begins with
    PairPages(Path path, Map<String, Long> roots) throws IOException {
        file = new PageFile(path);
        prompts = table("prompt", roots);
        responses = table("response", roots);
        sources = table("response_source", roots);
        pairs = table("pair", roots);
        states = table("pair_state", roots);
    }

    /// Makes the tables in a file that is empty.
    static void makeTables(Path path) throws SQLException {
        try (Connection connection = SideFile.connect(path);
                Statement statement = connection.createStatement()) {
            for (String sql : Schema.statements(Dialect.SQLITE, 0, Schema.VERSION)) {
                if (!sql.contains(" index ")) {
                    statement.executeUpdate(sql);
                }
            }
        }
    }

    private PageTable table(String name, Map<String, Long> roots) {
        return new PageTable(file, Objects.requireNonNull(roots.get(name), name));
    }

    @Override
    public void add(ImportedPair pair, Ids ids, UUID uuid, long batch, long line, Tally tally)
            throws SQLException {
        PairKeys keys = pair.keys();
        try {
            if (ids.promptNew()) {
                addPrompt(ids.prompt(), pair);
            }
            if (ids.aNew()) {
                addResponse(ids.a(), ids.prompt(), keys.a(), pair.a(), keys.contentOfA());
            }
            if (ids.bNew()) {
                addResponse(ids.b(), ids.prompt(), keys.b(), pair.b(), keys.contentOfB());
            }
            addPair(pair, ids, uuid, batch, line);
            addState(ids.pair(), tally);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void addPrompt(long id, ImportedPair pair) throws IOException {
        row.begin()
                .none()
                .bytes(pair.keys().prompt().bytes())
                .bytes(pair.keys().group().bytes())
                .number(pair.prompt().isPlain() ? 0 : 1)
                .text(MessagesCodec.encode(pair.prompt().messages(), pair.keys().promptContents()))
                .text(pair.prompt().tools());
        prompts.add(id, row);
    }

    private void addResponse(long id, long prompt, Key key, Response response, Utf8 content)
            throws IOException {
        row.begin()
                .none()
                .number(prompt)
                .bytes(key.bytes())
                .text(response.toolCalls())
                .text(content.bytes());
        responses.add(id, row);
        if (!response.source().isEmpty()) {
            sources.add(id, row.begin().none().text(response.source()));
        }
    }

    private void addPair(ImportedPair pair, Ids ids, UUID uuid, long batch, long line)
            throws IOException {
        row.begin()
                .none()
                .bytes(UuidV7.bytes(uuid))
                .bytes(pair.keys().pair().bytes())
                .number(ids.prompt())
                .number(ids.a())
                .number(ids.b())
                .text(pair.first().code())
                .text(pair.externalId())
                .number(batch)
                .number(line)
                .number(pair.marks().sensitive() ? 1 : 0)
                .number(pair.marks().priority());
        if (pair.marks().exclusion().isEmpty()) {
            row.none();
        } else {
            row.text(pair.marks().exclusion());
        }
        pairs.add(ids.pair(), row.text(pair.extras()));
    }

    private void addState(long pair, Tally tally) throws IOException {
        row.begin()
                .none()
                .number(tally.decisions())
                .number(tally.skips())
                .number(tally.flags())
                .number(tally.a())
                .number(tally.b())
                .number(tally.ties())
                .number(tally.bothBad())
                .text(tally.state().code());
        states.add(pair, row);
    }

    /// Says that no more pairs come this way: the file is SQLite's again.
    void finish() {
        try (file) {
            prompts.finish();
            responses.finish();
            sources.finish();
            pairs.finish();
            states.finish();
            file.finish();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static StorageFailure.Unavailable unwritable(IOException e) {
        return new StorageFailure.Unavailable(
                "A scratch file of the import can't be written: " + FileTrouble.words(e) + ".", e);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }
}
