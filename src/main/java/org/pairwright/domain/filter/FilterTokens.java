package org.pairwright.domain.filter;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.filter.FilterToken.Kind;

/// Takes an expression apart into words, texts and signs.
final class FilterTokens {
    private static final String SIGNS = "()=!~<>,";

    private final String expression;
    private int at;

    FilterTokens(String expression) {
        this.expression = expression;
    }

    /// All of them, an end after the last.
    List<FilterToken> all() {
        List<FilterToken> tokens = new ArrayList<>();
        skipSpace();
        while (at < expression.length()) {
            tokens.add(next());
            skipSpace();
        }
        tokens.add(FilterToken.of(Kind.END, "", column(at)));
        return tokens;
    }

    private FilterToken next() {
        int from = at;
        char first = expression.charAt(at);
        if (isQuote(first)) {
            return FilterToken.of(Kind.QUOTED, quoted(), column(from));
        }
        if (SIGNS.indexOf(first) >= 0) {
            return sign();
        }
        if (expression.startsWith(FreeField.PREFIX, at)) {
            return freeField();
        }
        return FilterToken.of(Kind.WORD, word(""), column(from));
    }

    private FilterToken sign() {
        int from = at++;
        char first = expression.charAt(from);
        boolean wide = at < expression.length() && expression.charAt(at) == '=';
        if (wide && (first == '!' || first == '<' || first == '>')) {
            at++;
        }
        String sign = expression.substring(from, at);
        if (sign.equals("!")) {
            throw new InvalidFilter(
                    column(from), "\"!\" means nothing by itself. There are \"!=\" and \"not\".");
        }
        return FilterToken.of(Kind.SIGN, sign, column(from));
    }

    private FilterToken freeField() {
        int from = at;
        at += FreeField.PREFIX.length() - 1;
        List<String> path = new ArrayList<>();
        while (at < expression.length() && expression.charAt(at) == '.') {
            at++;
            boolean quoted = at < expression.length() && isQuote(expression.charAt(at));
            String name = quoted ? quoted() : word(".");
            if (name.isEmpty() || path.size() == FreeField.MAX_DEPTH) {
                throw new InvalidFilter(
                        column(from),
                        "After \"extras\" come 1 to "
                                + FreeField.MAX_DEPTH
                                + " names, each after a dot, such as extras.lang or"
                                + " extras.\"any name\".");
            }
            path.add(name);
        }
        return new FilterToken(Kind.FREE_FIELD, expression.substring(from, at), path, column(from));
    }

    /// Up to white space, a sign, a double quote or one of `ends`; a word may have an apostrophe.
    private String word(String ends) {
        int from = at;
        while (at < expression.length() && !endsWord(expression.charAt(at), ends)) {
            at++;
        }
        return expression.substring(from, at);
    }

    private static boolean endsWord(char c, String ends) {
        return Character.isWhitespace(c)
                || c == '"'
                || SIGNS.indexOf(c) >= 0
                || ends.indexOf(c) >= 0;
    }

    /// The text between two quotation marks of one kind; twice such a mark is one in the text.
    private String quoted() {
        int from = at;
        char mark = expression.charAt(at++);
        StringBuilder text = new StringBuilder();
        while (true) {
            int end = expression.indexOf(mark, at);
            if (end < 0) {
                throw new InvalidFilter(
                        column(from), "The text that begins here has no closing " + mark + ".");
            }
            text.append(expression, at, end);
            at = end + 1;
            if (at == expression.length() || expression.charAt(at) != mark) {
                return text.toString();
            }
            text.append(mark);
            at++;
        }
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private void skipSpace() {
        while (at < expression.length() && Character.isWhitespace(expression.charAt(at))) {
            at++;
        }
    }

    /// Counted as people count: a character is a character, however many units it takes.
    private int column(int index) {
        return expression.codePointCount(0, index) + 1;
    }
}
