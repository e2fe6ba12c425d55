package org.pairwright.domain;

import java.util.Optional;

/// Who speaks in a message of a prompt.
public enum Role {
    SYSTEM("system"),
    USER("user"),
    ASSISTANT("assistant"),
    TOOL("tool");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /// The word in files, databases and on the command line.
    public String code() {
        return code;
    }

    /// The role that `code` names; empty when no role does.
    public static Optional<Role> of(String code) {
        return Codes.find(values(), Role::code, code);
    }

    /// Whether a message of this role wants an answer, so that a prompt may end in it.
    public boolean wantsAnswer() {
        return this == USER || this == TOOL;
    }
}
