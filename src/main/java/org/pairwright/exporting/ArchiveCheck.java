package org.pairwright.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.ArchivedKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// Checks the rows of an archive: one object a line, with all its keys in their order. The first
/// one describes the project; those that hold no pair are not counted.
final class ArchiveCheck implements FileCheck {
    private final Path file;
    private boolean begun;
    private long rows;

    ArchiveCheck(Path file) {
        this.file = file;
    }

    @Override
    public int check(byte[] block, int available) {
        int from = 0;
        for (int at = 0; at < available; at++) {
            if (block[at] == '\n') {
                checkLine(block, from, at);
                from = at + 1;
            }
        }
        return from;
    }

    private void checkLine(byte[] block, int from, int to) {
        try (JsonParser json =
                WrittenJson.FACTORY.createParser(
                        ObjectReadContext.empty(), block, from, to - from)) {
            require(json.nextToken() == JsonToken.START_OBJECT, "it is no object");
            requireKey("pairwright", json.nextName());
            json.nextToken();
            @Nullable String second = json.nextName();
            json.nextToken();
            checkRest(json, second);
            require(json.nextToken() == JsonToken.END_OBJECT, "it has a key too many");
            require(json.nextToken() == null, "something follows the object");
        } catch (JacksonException e) {
            throw new ReadBackFailed(file, rows + 1, e.getOriginalMessage(), e);
        }
        begun = true;
    }

    /// @param second the name of the second key, whose value comes next
    private void checkRest(JsonParser json, @Nullable String second) {
        Optional<ArchivedKind> kind =
                begun && "kind".equals(second)
                        ? ArchivedKind.of(json.getString())
                        : Optional.empty();
        json.skipChildren();
        if (kind.isPresent()) {
            for (ArchivedKind.Field field : kind.get().fields()) {
                requireNext(field.name(), json);
            }
            return;
        }
        List<String> keys = begun ? ArchiveRow.KEYS : ArchiveRow.PROJECT_KEYS;
        requireKey(keys.get(1), second);
        for (String key : keys.subList(2, keys.size())) {
            requireNext(key, json);
        }
        rows += begun ? 1 : 0;
    }

    private void requireNext(String key, JsonParser json) {
        requireKey(key, json.nextName());
        json.nextToken();
        json.skipChildren();
    }

    private void requireKey(String key, @Nullable String found) {
        require(key.equals(found), "the key " + key + " is not where it belongs");
    }

    @Override
    public long rows() {
        return rows;
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new ReadBackFailed(file, rows + 1, what);
        }
    }
}
