package org.pairwright.domain;

/// Why a row of an imported file was refused, or came in with a warning.
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
    SAME_ID_OTHER_TEXT("same_id_other_text");

    private final String code;

    ProblemCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
