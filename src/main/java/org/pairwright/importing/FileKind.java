package org.pairwright.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.pairwright.domain.ProblemCode;

/// Knows files by their first bytes, whatever they are called.
final class FileKind {
    /// @param at where the magic bytes stand
    /// @param what it is, and what to do with it
    private record Signature(int at, String magic, String what) {
        boolean matches(byte[] head, int length) {
            byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
            if (length < at + bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if (head[at + i] != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final String UNPACK = "Unpack it and import what is in it.";
    private static final String SAVE_AS_JSONL = "Save its rows as JSONL or CSV.";

    private static final List<Signature> SIGNATURES =
            List.of(
                    new Signature(0, "PAR1", "a packed Parquet file. " + UNPACK),
                    new Signature(0, "ARROW1", "an Arrow file. " + SAVE_AS_JSONL),
                    new Signature(0, "SQLite format 3\0", "a SQLite database. " + SAVE_AS_JSONL),
                    new Signature(0, "%PDF-", "a PDF document. " + SAVE_AS_JSONL),
                    new Signature(0, "BZh", "a bzip2 file. " + UNPACK),
                    new Signature(0, "\u00fd7zXZ\0", "an xz file. " + UNPACK),
                    new Signature(
                            0, "(\u00b5/\u00fd", "a Zstandard file in a packed file. " + UNPACK),
                    new Signature(0, "7z\u00bc\u00af", "a 7-Zip archive. " + UNPACK),
                    new Signature(0, "\u001f\u008b", "a gzip file in a packed file. " + UNPACK),
                    new Signature(257, "ustar", "a tar archive. " + UNPACK),
                    new Signature(0, "\u00ff\u00fe", "text in UTF-16. Save it as UTF-8."),
                    new Signature(0, "\u00fe\u00ff", "text in UTF-16. Save it as UTF-8."));

    private static final String SPREADSHEETS = ".*\\.(xlsx|xlsm|xlsb|ods)";

    private static final String ZIP = "PK\u0003\u0004";

    /// One in twenty bytes may be a control character that no text has.
    private static final int TEXT_PER_CONTROL = 20;

    private FileKind() {}

    /// @param name of the file, where its bytes leave it open what a zip archive is
    /// @throws BrokenFile when what begins so is no text that can hold pairs
    static void requireText(byte[] head, int length, String name) {
        for (Signature signature : SIGNATURES) {
            if (signature.matches(head, length)) {
                throw unsupported(signature.what());
            }
        }
        if (new Signature(0, ZIP, "").matches(head, length)) {
            String names = new String(head, 0, length, StandardCharsets.ISO_8859_1);
            throw unsupported(
                    names.contains("[Content_Types].xml")
                                    || names.contains("xl/")
                                    || names.contains("opendocument.spreadsheet")
                                    || name.toLowerCase(Locale.ROOT).matches(SPREADSHEETS)
                            ? "a spreadsheet, such as an Excel workbook. Save the sheet as CSV in UTF-8."
                            : "a zip archive. " + UNPACK);
        }
        if (isBinary(head, length)) {
            throw new BrokenFile(
                    ProblemCode.BINARY_FILE,
                    "The file is not text: it holds bytes that no text has. Give a file of JSON lines, a"
                            + " JSON array or a table.");
        }
    }

    private static BrokenFile unsupported(String what) {
        return new BrokenFile(ProblemCode.UNSUPPORTED_FILE, "The file is " + what);
    }

    private static boolean isBinary(byte[] head, int length) {
        int controls = 0;
        int start = -1;
        for (int i = 0; i < length; i++) {
            int b = head[i] & 0xff;
            boolean space = b == ' ' || (b >= '\t' && b <= '\r');
            controls += (b < ' ' && !space && b != 0x1b) || b == 0x7f ? 1 : 0;
            start = start < 0 && !space ? i : start;
        }
        boolean json =
                start >= 0
                        && (head[start] == '{' || head[start] == '[')
                        && start + 1 < length
                        && head[start + 1] != 0;
        return !json && controls * TEXT_PER_CONTROL > length;
    }
}
