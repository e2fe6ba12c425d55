package org.pairwright.domain.filter;

import java.util.List;

/// Goes through the tokens of an expression.
final class FilterCursor {
    private final List<FilterToken> tokens;
    private int at;

    /// @param tokens an end is the last
    FilterCursor(List<FilterToken> tokens) {
        this.tokens = tokens;
    }

    FilterToken token() {
        return tokens.get(at);
    }

    /// The token, and goes on to the next; at the end it stays.
    FilterToken take() {
        FilterToken token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    /// Whether the token is this word of the grammar; goes on where it is.
    boolean takeKeyword(String keyword) {
        boolean found = token().isKeyword(keyword);
        if (found) {
            take();
        }
        return found;
    }

    /// Whether the token is this sign; goes on where it is.
    boolean takeSign(String sign) {
        boolean found = token().isSign(sign);
        if (found) {
            take();
        }
        return found;
    }

    /// What stands here is not what can stand here.
    InvalidFilter expected(String what) {
        return new InvalidFilter(
                token().column(), "Expected " + what + ", not " + token().shown() + ".");
    }
}
