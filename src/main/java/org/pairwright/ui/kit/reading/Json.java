package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON value (RFC 8259), read to be shown.
sealed interface Json {
    record Fields(Map<String, Json> values) implements Json {}

    record Items(List<Json> values) implements Json {}

    record Words(String value) implements Json {}

    /// A number, `true`, `false` or `null`, as it was written.
    record Plain(String literal) implements Json {}

    /// That a text is no JSON, or goes deeper than anything one would read.
    final class NotJson extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotJson(String why) {
            super(why, null, false, false);
        }
    }

    /// The value that a text holds.
    ///
    /// @throws NotJson when it holds none
    static Json read(String text) {
        return new Reader(text).whole();
    }

    /// The value over several lines; short lists and objects on one.
    default String pretty() {
        StringBuilder out = new StringBuilder();
        Printer.print(this, 0, out);
        return out.toString();
    }

    /// Prints values.
    final class Printer {
        private static final int LINE = 60;

        private Printer() {}

        private static void print(Json json, int depth, StringBuilder out) {
            switch (json) {
                case Words words -> out.append(quoted(words.value()));
                case Plain plain -> out.append(plain.literal());
                case Items items -> {
                    List<Runnable> parts = new ArrayList<>();
                    items.values().forEach(it -> parts.add(() -> print(it, depth + 1, out)));
                    lines("[", "]", parts, depth, out);
                }
                case Fields fields -> {
                    List<Runnable> parts = new ArrayList<>();
                    fields.values()
                            .forEach((key, value) ->
                                    parts.add(() -> {
                                        out.append(quoted(key)).append(": ");
                                        print(value, depth + 1, out);
                                    }));
                    lines("{", "}", parts, depth, out);
                }
            }
        }

        private static void lines(
                String open, String close, List<Runnable> parts, int depth, StringBuilder out) {
            out.append(open);
            int start = out.length();
            for (int i = 0; i < parts.size(); i++) {
                out.append(i > 0 ? "," : "").append('\n').append("  ".repeat(depth + 1));
                parts.get(i).run();
            }
            if (!parts.isEmpty()) {
                out.append('\n').append("  ".repeat(depth));
            }
            String inside = out.substring(start);
            if (inside.length() < LINE) {
                out.setLength(start);
                out.append(inside.strip().replaceAll("\n\\s*", " "));
            }
            out.append(close);
        }

        private static String quoted(String words) {
            StringBuilder quoted = new StringBuilder("\"");
            for (int i = 0; i < words.length(); i++) {
                char it = words.charAt(i);
                switch (it) {
                    case '"', '\\' -> quoted.append('\\').append(it);
                    case '\n' -> quoted.append("\\n");
                    case '\t' -> quoted.append("\\t");
                    case '\r' -> quoted.append("\\r");
                    default -> {
                        if (it < ' ') {
                            quoted.append("\\u%04x".formatted((int) it));
                        } else {
                            quoted.append(it);
                        }
                    }
                }
            }
            return quoted.append('"').toString();
        }
    }

    /// Reads values, one after another.
    final class Reader {
        private static final int DEEPEST = 64;

        private final String text;
        private int at;

        private Reader(String text) {
            this.text = text;
        }

        private Json whole() {
            Json value = value(0);
            space();
            if (at < text.length()) {
                throw new NotJson("More text at " + at);
            }
            return value;
        }

        private Json value(int depth) {
            if (depth > DEEPEST) {
                throw new NotJson("Deeper than " + DEEPEST);
            }
            space();
            return switch (peek()) {
                case '{' -> fields(depth);
                case '[' -> items(depth);
                case '"' -> new Words(words());
                default -> plain();
            };
        }

        private Json fields(int depth) {
            Map<String, Json> values = new LinkedHashMap<>();
            at++;
            for (space(); peek() != '}'; space()) {
                if (!values.isEmpty()) {
                    expect(',');
                    space();
                }
                String key = words();
                space();
                expect(':');
                values.put(key, value(depth + 1));
            }
            at++;
            return new Fields(values);
        }

        private Json items(int depth) {
            List<Json> values = new ArrayList<>();
            at++;
            for (space(); peek() != ']'; space()) {
                if (!values.isEmpty()) {
                    expect(',');
                }
                values.add(value(depth + 1));
            }
            at++;
            return new Items(values);
        }

        private Json plain() {
            int start = at;
            while (at < text.length() && isPlain(text.charAt(at))) {
                at++;
            }
            if (at == start) {
                throw new NotJson("No value at " + at);
            }
            return new Plain(text.substring(start, at));
        }

        private static boolean isPlain(char it) {
            return Character.isLetterOrDigit(it) || "+-.".indexOf(it) >= 0;
        }

        private String words() {
            expect('"');
            StringBuilder words = new StringBuilder();
            while (peek() != '"') {
                char it = text.charAt(at++);
                words.append(it == '\\' ? escaped() : it);
            }
            at++;
            return words.toString();
        }

        private char escaped() {
            char it = peek();
            at++;
            return switch (it) {
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'u' -> unit();
                default -> it;
            };
        }

        private char unit() {
            if (at + 4 > text.length()) {
                throw new NotJson("It ends in an escape");
            }
            try {
                char unit = (char) Integer.parseInt(text, at, at + 4, 16);
                at += 4;
                return unit;
            } catch (NumberFormatException e) {
                throw new NotJson("No escape at " + at);
            }
        }

        private char peek() {
            if (at >= text.length()) {
                throw new NotJson("It ends too early");
            }
            return text.charAt(at);
        }

        private void expect(char wanted) {
            if (peek() != wanted) {
                throw new NotJson("No " + wanted + " at " + at);
            }
            at++;
        }

        private void space() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
    }
}
