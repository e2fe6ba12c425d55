package org.pairwright.domain.prompt;

/// A template can't say or be called that.
public final class InvalidPromptText extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidPromptText(String message) {
        super(message);
    }
}
