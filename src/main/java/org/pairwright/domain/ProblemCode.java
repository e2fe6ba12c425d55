package org.pairwright.domain;

/// Why a row of an imported file was refused or came in with a warning, or why the file as a whole
/// can't be read.
public enum ProblemCode {
    NOT_JSON("not_json"),
    NOT_UTF8("not_utf8"),
    LONE_SURROGATE("lone_surrogate"),
    NUL("nul"),
    MISSING_FIELD("missing_field"),
    WRONG_TYPE("wrong_type"),
    TOO_DEEP("too_deep"),
    TOO_LARGE("too_large"),
    BLANK_RESPONSE("blank_response"),
    IDENTICAL_RESPONSES("identical_responses"),
    UNKNOWN_LABEL("unknown_label"),
    NO_PAIR("no_pair"),
    NON_TEXT_PART("non_text_part"),
    DUPLICATE("duplicate"),
    SAME_ID_OTHER_TEXT("same_id_other_text"),
    /// A field of a decision that is not known, and that may be another one misspelled.
    UNKNOWN_FIELD("unknown_field"),
    /// Parts of a decision that don't go together.
    CONTRADICTION("contradiction"),
    /// A record of a table that is not written as RFC 4180 says, or does not fit the header.
    NOT_CSV("not_csv"),
    /// A table that does not say in what it is written, read in what it most likely is.
    GUESSED_CHARSET("guessed_charset"),
    /// Lists that name people by their places and are not equally long.
    UNEVEN_LISTS("uneven_lists"),
    /// The bytes of a file that came in before under another name.
    SAME_FILE("same_file"),
    /// A pair that was there already, among others of the same row that were not.
    KNOWN_PAIR("known_pair"),

    /// The settings of an archive's project, where the project that it comes into has its own.
    OTHER_PROJECT("other_project"),

    /// A decision that somebody changed in two files, each in its way, since they were one.
    TWO_HEADS("two_heads"),

    /// A line of an archive beside its pairs that can't come in, as when it names what is not
    /// there.
    LEFT_OUT("left_out"),

    // The whole file.
    MISSING_FILE("missing_file"),
    /// A directory or a device.
    NOT_A_FILE("not_a_file"),
    UNREADABLE_FILE("unreadable_file"),
    /// Written to by somebody else while it was read.
    CHANGED_FILE("changed_file"),
    EMPTY_FILE("empty_file"),
    BINARY_FILE("binary_file"),
    /// A kind of file that is known by its first bytes and not read, such as Arrow.
    UNSUPPORTED_FILE("unsupported_file"),
    /// Readable rows that no import format reads.
    UNKNOWN_FORMAT("unknown_format"),
    /// A text that may be a table, of whose columns nobody can tell what parts them.
    UNKNOWN_SEPARATOR("unknown_separator"),
    /// Cut short or damaged.
    BROKEN_GZIP("broken_gzip"),
    GZIP_BOMB("gzip_bomb"),
    BROKEN_ZSTD("broken_zstd"),
    ZSTD_BOMB("zstd_bomb"),
    BROKEN_PARQUET("broken_parquet"),
    PARQUET_BOMB("parquet_bomb");

    private final String code;

    ProblemCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
