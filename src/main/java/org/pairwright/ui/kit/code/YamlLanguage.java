package org.pairwright.ui.kit.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keys and values by their lines; texts that belong to a key by how far they stand in.
final class YamlLanguage implements Highlighter {
    private static final Pattern CONSTANT =
            Pattern.compile("(?i:true|false|null|yes|no|on|off|~)(?=\\s{0,9}(?:$|[,\\]}#\\n]))");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?\\.?\\d[\\w.:+-]{0,40}(?=\\s{0,9}(?:$|[,\\]}#\\n]))");
    private static final Pattern REFERENCE = Pattern.compile("[&*!][\\w!./:-]{1,80}");
    private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]{0,2}\\s{0,9}$");

    @Override
    public void mark(String code, Spans spans) {
        int from = 0;
        int textDeeperThan = -1;
        while (from < code.length()) {
            int end = code.indexOf('\n', from);
            int to = end < 0 ? code.length() : end;
            int indent = indentOf(code, from, to);
            boolean blank = from + indent == to;
            if (textDeeperThan >= 0 && !blank && indent <= textDeeperThan) {
                textDeeperThan = -1;
            }
            if (textDeeperThan >= 0) {
                spans.add(from, to, CodeKind.STRING);
            } else if (!blank) {
                boolean opensText = new Line(code, to, spans).mark(from + indent);
                textDeeperThan = opensText ? indent : -1;
            }
            from = to + 1;
        }
    }

    private static int indentOf(String code, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(code.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /// One line. Values are looked at where they begin: after a key, a dash or a bracket.
    private record Line(String code, int end, Spans spans) {

        /// Whether a text follows on the next lines.
        boolean mark(int start) {
            int at = start;
            boolean begins = true;
            while (at < end) {
                char first = code.charAt(at);
                boolean afterSpace = at == start || Character.isWhitespace(code.charAt(at - 1));
                int word = Character.charCount(code.codePointAt(at));
                if (first == '#' && afterSpace) {
                    spans.add(at, end, CodeKind.COMMENT);
                    return false;
                } else if (code.startsWith("---", at) && at == start) {
                    at = mark(at, at + 3, CodeKind.PUNCTUATION);
                } else if (begins && (first == '"' || first == '\'')) {
                    int quoteEnd = endOfQuote(at, first);
                    at = mark(at, quoteEnd, isKey(quoteEnd) ? CodeKind.NAME : CodeKind.STRING);
                    begins = false;
                } else if (begins && matches(BLOCK, at) > at) {
                    mark(at, end, CodeKind.PUNCTUATION);
                    return true;
                } else if (first == '-' && isLast(at + 1)) {
                    at = mark(at, at + 1, CodeKind.PUNCTUATION);
                    begins = true;
                } else if ("[]{},".indexOf(first) >= 0) {
                    at = mark(at, at + 1, CodeKind.PUNCTUATION);
                    begins = true;
                } else if (first == ':' && isLast(at + 1)) {
                    at = mark(at, at + 1, CodeKind.PUNCTUATION);
                    begins = true;
                } else if (begins && !Character.isWhitespace(first)) {
                    at = value(at);
                    begins = false;
                } else {
                    at += word;
                }
            }
            return false;
        }

        private int value(int at) {
            int reference = matches(REFERENCE, at);
            int number = matches(NUMBER, at);
            int constant = matches(CONSTANT, at);
            if (reference > at) {
                return mark(at, reference, CodeKind.TYPE);
            } else if (number > at) {
                return mark(at, number, CodeKind.NUMBER);
            } else if (constant > at) {
                return mark(at, constant, CodeKind.KEYWORD);
            }
            int to = endOfScalar(at);
            return isKey(to) ? mark(at, to, CodeKind.NAME) : to;
        }

        private int endOfScalar(int from) {
            int at = from;
            while (at < end && !isKey(at) && "[]{},".indexOf(code.charAt(at)) < 0) {
                if (code.charAt(at) == '#' && Character.isWhitespace(code.charAt(at - 1))) {
                    break;
                }
                at++;
            }
            return Math.max(at, from + 1);
        }

        private int endOfQuote(int from, char quote) {
            int at = from + 1;
            while (at < end && code.charAt(at) != quote) {
                at += quote == '"' && code.charAt(at) == '\\' ? 2 : 1;
            }
            return Math.min(at + 1, end);
        }

        private boolean isKey(int at) {
            return at < end && code.charAt(at) == ':' && isLast(at + 1);
        }

        private boolean isLast(int at) {
            return at >= end || Character.isWhitespace(code.charAt(at));
        }

        private int mark(int from, int to, CodeKind kind) {
            spans.add(from, to, kind);
            return to;
        }

        private int matches(Pattern pattern, int at) {
            Matcher matcher = pattern.matcher(code).region(at, end);
            return matcher.lookingAt() ? matcher.end() : at;
        }
    }
}
