package org.pairwright.exporting;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The rows of a file of JSON lines for supervised fine-tuning: where each lies, read one at a time
/// in any order.
final class SftRows implements AutoCloseable {
    /// Longer rows are refused, in bytes.
    static final int LONGEST = 64 << 20;

    private static final JsonFactory JSON = new JsonFactory();

    /// How a row holds a conversation.
    enum Form {
        /// A prompt and its completion, each a list of messages.
        PROMPT_COMPLETION,
        /// All messages in one list.
        MESSAGES;

        boolean isOf(Set<String> keys) {
            return switch (this) {
                case PROMPT_COMPLETION -> keys.contains("prompt") && keys.contains("completion");
                case MESSAGES -> keys.contains("messages");
            };
        }
    }

    private final Path path;
    private final RandomAccessFile file;
    private final Form form;
    private long[] starts = new long[1_024];
    private int[] lengths = new int[1_024];
    private int size;

    private SftRows(Path path, RandomAccessFile file, Form form) {
        this.path = path;
        this.file = file;
        this.form = form;
    }

    /// Finds the rows of a file, and refuses those that are of no form, or of two.
    ///
    /// @throws UnmixableFile when it holds anything else than rows of one form
    static SftRows open(Path path) throws IOException {
        return open(path, form(path, 1, firstLine(path)));
    }

    /// The rows that [SftSafety] wrote, of which there may be none.
    static SftRows openWritten(Path path) throws IOException {
        return open(path, Form.PROMPT_COMPLETION);
    }

    private static SftRows open(Path path, Form form) throws IOException {
        SftRows rows = new SftRows(path, new RandomAccessFile(path.toFile(), "r"), form);
        try {
            rows.index();
            return rows;
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private static byte[] firstLine(Path path) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            Line line = new Line();
            line.read(in);
            return line.bytes();
        }
    }

    private void index() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 20)) {
            Line line = new Line();
            long at = 0;
            long number = 0;
            while (line.read(in)) {
                number++;
                if (!line.isBlank()) {
                    if (form(path, number, line.bytes()) != form) {
                        throw new UnmixableFile(path, number, "has other keys than the first one");
                    }
                    add(at, line.length());
                }
                at += line.taken();
            }
        }
    }

    private void add(long at, int length) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            lengths = Arrays.copyOf(lengths, 2 * size);
        }
        starts[size] = at;
        lengths[size] = length;
        size++;
    }

    private static Form form(Path path, long number, byte[] line) {
        Set<String> keys = new TreeSet<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new UnmixableFile(path, number, "is no JSON object");
            }
            for (String key = json.nextName(); key != null; key = json.nextName()) {
                if (json.nextToken() == JsonToken.START_ARRAY) {
                    keys.add(key);
                }
                json.skipChildren();
            }
        } catch (JacksonException e) {
            throw new UnmixableFile(path, number, "is no JSON", e);
        }
        for (Form form : Form.values()) {
            if (form.isOf(keys)) {
                return form;
            }
        }
        throw new UnmixableFile(
                path, number, "has neither the lists prompt and completion nor the list messages");
    }

    Form form() {
        return form;
    }

    int size() {
        return size;
    }

    byte[] row(int index) throws IOException {
        byte[] row = new byte[lengths[index]];
        file.seek(starts[index]);
        file.readFully(row);
        return row;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /// One line at a time.
    private static final class Line {
        private byte[] bytes = new byte[1 << 12];
        private int length;
        private long taken;

        /// @return whether there was one
        boolean read(InputStream in) throws IOException {
            length = 0;
            taken = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                taken++;
                if (next == '\n') {
                    return true;
                }
                if (length == LONGEST) {
                    throw new IOException("A row has more than " + LONGEST + " bytes.");
                }
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, 2 * length);
                }
                bytes[length++] = (byte) next;
            }
            return taken > 0;
        }

        boolean isBlank() {
            for (int i = 0; i < length; i++) {
                if (bytes[i] != ' ' && bytes[i] != '\r' && bytes[i] != '\t') {
                    return false;
                }
            }
            return true;
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }

        int length() {
            return length;
        }

        long taken() {
            return taken;
        }
    }
}
