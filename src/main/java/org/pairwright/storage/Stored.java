package org.pairwright.storage;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.Key;
import org.pairwright.domain.UuidV7;

/// Reads what columns hold that only this program writes to. What none of its versions can have
/// written there is damage, told by its table, column and value.
final class Stored {
    /// As much of a value as tells what became of it.
    private static final int SHOWN = 40;

    private Stored() {}

    /// Puts together what a row holds.
    interface Reading<T> {
        T read() throws SQLException;
    }

    /// What a row says as a whole.
    ///
    /// @param what names it, at the beginning of a sentence
    /// @throws StorageFailure.Damaged when none can say that
    static <T> T whole(String what, Reading<T> reading) throws SQLException {
        try {
            return reading.read();
        } catch (IllegalArgumentException e) {
            throw damaged(what + " says what none can say: " + e.getMessage(), e);
        }
    }

    /// What a code stands for.
    ///
    /// @param column `table.column`
    /// @throws StorageFailure.Damaged when it stands for nothing
    static <T> T code(
            @Nullable String value, String column, Function<String, Optional<T>> meaning) {
        String code = text(value, column);
        return meaning.apply(code).orElseThrow(() -> impossible(column, quoted(code)));
    }

    /// @throws StorageFailure.Damaged when there is none
    static String text(@Nullable String value, String column) {
        if (value == null) {
            throw impossible(column, "nothing");
        }
        return value;
    }

    /// The bytes of a text.
    ///
    /// @throws StorageFailure.Damaged when there is none
    static byte[] bytes(byte @Nullable [] value, String column) {
        if (value == null) {
            throw impossible(column, "nothing");
        }
        return value;
    }

    /// @throws StorageFailure.Damaged when the value is no identity
    static UUID uuid(byte @Nullable [] value, String column) {
        return UuidV7.of(bytes(value, column, 2 * Long.BYTES));
    }

    /// @throws StorageFailure.Damaged when the value is no key
    static Key key(byte @Nullable [] value, String column) {
        return Key.of(bytes(value, column, Key.LENGTH));
    }

    private static byte[] bytes(byte @Nullable [] value, String column, int length) {
        byte[] bytes = bytes(value, column);
        if (bytes.length != length) {
            throw impossible(column, bytes.length + " bytes instead of " + length);
        }
        return bytes;
    }

    private static String quoted(String value) {
        return '"' + (value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value) + '"';
    }

    private static StorageFailure.Damaged impossible(String column, String value) {
        return damaged(column + " holds " + value + ", which can't be there.");
    }

    /// @param finding what can't be, as a sentence
    static StorageFailure.Damaged damaged(String finding) {
        return new StorageFailure.Damaged(words(finding), finding);
    }

    private static StorageFailure.Damaged damaged(String finding, Exception cause) {
        return new StorageFailure.Damaged(words(finding), finding, cause);
    }

    private static String words(String finding) {
        return "The project is damaged: "
                + finding
                + " It was left as it is; open the newest file in its backups folder, or run `pairwright check` to see what is wrong.";
    }
}
