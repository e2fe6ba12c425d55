package org.pairwright.exporting;

import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// Checks the rows of an archive: one object a line, with all its keys in their order. The first
/// one describes the project and is not counted.
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
            for (String key : begun ? ArchiveRow.KEYS : ArchiveRow.PROJECT_KEYS) {
                require(key.equals(json.nextName()), "the key " + key + " is not where it belongs");
                json.nextToken();
                json.skipChildren();
            }
            require(json.nextToken() == JsonToken.END_OBJECT, "it has a key too many");
            require(json.nextToken() == null, "something follows the object");
        } catch (JacksonException e) {
            throw new ReadBackFailed(file, rows + 1, e.getOriginalMessage(), e);
        }
        if (begun) {
            rows++;
        }
        begun = true;
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
