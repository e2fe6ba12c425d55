package org.pairwright.ui.kit.code;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairwright.ui.kit.code.Form.Delimited;
import org.pairwright.ui.kit.code.Form.Escape;
import org.pairwright.ui.kit.code.Form.Fenced;
import org.pairwright.ui.kit.code.Form.Heredoc;
import org.pairwright.ui.kit.code.Form.Literal;

/// Goes once through code of a language that a grammar describes.
///
/// It never goes back: what has no end is taken to end with its line or with the code, so that
/// hostile code costs no more than any other.
final class Scanner {
    private final String code;
    private final Grammar grammar;
    private final Spans spans;
    private final WordKinds kinds;
    private final Numbers numbers;
    private final Deque<Hole> holes = new ArrayDeque<>();
    private Optional<String> heredocEnd = Optional.empty();
    private boolean afterValue;
    private int at;

    Scanner(String code, Grammar grammar, Spans spans) {
        this.code = code;
        this.grammar = grammar;
        this.spans = spans;
        kinds = new WordKinds(code, grammar);
        numbers = new Numbers(code, grammar);
    }

    void scan() {
        while (at < code.length()) {
            char first = code.charAt(at);
            if (first == '\n') {
                endLine();
            } else if (Character.isWhitespace(first)) {
                at++;
            } else if (!hole(first) && !form(first) && !number() && !word(first)) {
                sign(first);
            }
        }
    }

    private void endLine() {
        at++;
        // A string that must end with its line takes the code within it along.
        while (!holes.isEmpty() && !holes.peek().form.overLines()) {
            holes.pop();
        }
        heredocEnd.ifPresent(this::heredoc);
        heredocEnd = Optional.empty();
    }

    private void heredoc(String word) {
        int from = at;
        at = Heredocs.endOf(code, from, word);
        spans.add(from, at, CodeKind.STRING);
    }

    private boolean hole(char first) {
        if (holes.isEmpty()) {
            return false;
        }
        Hole hole = holes.peek();
        hole.depth += first == hole.open() ? 1 : first == hole.close() ? -1 : 0;
        if (hole.depth > 0) {
            return false;
        }
        holes.pop();
        spans.add(at, at + 1, CodeKind.PUNCTUATION);
        at++;
        delimited(hole.form, at, at);
        return true;
    }

    private boolean form(char first) {
        for (Form form : grammar.formsAt(first)) {
            if (begins(form)) {
                return true;
            }
        }
        return grammar.has(Trait.SLASHES_BEGIN_PATTERNS)
                && first == '/'
                && !afterValue
                && pattern();
    }

    private boolean begins(Form form) {
        return switch (form) {
            case Delimited delimited -> {
                if (!code.startsWith(delimited.open(), at) || isWithinWord(delimited)) {
                    yield false;
                }
                delimited(delimited, at, at + delimited.open().length());
                yield true;
            }
            case Fenced fenced ->
                    matching(fenced.open())
                            .map(open -> {
                                String close = fenced.close().formatted(open.group(1));
                                int end = code.indexOf(close, open.end());
                                take(end < 0 ? code.length() : end + close.length(), form.kind());
                                return true;
                            })
                            .orElse(false);
            case Heredoc heredoc ->
                    matching(heredoc.open())
                            .map(open -> {
                                heredocEnd = Optional.of(open.group(1));
                                take(open.end(), form.kind());
                                return true;
                            })
                            .orElse(false);
            case Literal literal ->
                    matching(literal.whole())
                            .map(whole -> {
                                take(whole.end(), form.kind());
                                return true;
                            })
                            .orElse(false);
        };
    }

    private boolean isWithinWord(Delimited form) {
        return form.kind() == CodeKind.COMMENT
                && grammar.has(Trait.SPACES_SEPARATE)
                && !kinds.startsAfterSpace(at);
    }

    private Optional<Matcher> matching(Pattern pattern) {
        Matcher matcher =
                pattern.matcher(code)
                        .region(at, code.length())
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private void take(int end, CodeKind kind) {
        spans.add(at, end, kind);
        at = end;
        afterValue = kind != CodeKind.COMMENT;
        kinds.afterOther();
    }

    /// Takes the rest of a string or comment, up to the first code within it.
    private void delimited(Delimited form, int from, int inside) {
        int depth = 1;
        int place = inside;
        while (place < code.length()) {
            char here = code.charAt(place);
            if (here == '\n' && !form.overLines()) {
                break;
            } else if (here == '\\' && form.escape() == Escape.BACKSLASH && !isHole(form, place)) {
                place += 2;
            } else if (form.nests() && code.startsWith(form.open(), place)) {
                depth++;
                place += form.open().length();
            } else if (!form.close().isEmpty() && code.startsWith(form.close(), place)) {
                place += form.close().length();
                if (form.escape() == Escape.DOUBLED && code.startsWith(form.close(), place)) {
                    place += form.close().length();
                } else if (--depth == 0) {
                    break;
                }
            } else if (isHole(form, place)) {
                if (form.hole().length() == 1 && code.startsWith(form.hole(), place + 1)) {
                    place += 2;
                    continue;
                }
                string(from, place, form);
                take(place + form.hole().length(), CodeKind.PUNCTUATION);
                afterValue = false;
                holes.push(new Hole(form));
                return;
            } else {
                place++;
            }
        }
        string(from, Math.min(place, code.length()), form);
    }

    private boolean isHole(Delimited form, int place) {
        return !form.hole().isEmpty() && code.startsWith(form.hole(), place);
    }

    private void string(int from, int end, Delimited form) {
        at = from;
        boolean isKey =
                form.kind() == CodeKind.STRING
                        && grammar.has(Trait.KEYS_BEFORE_COLONS)
                        && kinds.isBeforeColon(end);
        CodeKind kind = isKey ? CodeKind.NAME : form.kind();
        boolean valueBefore = afterValue;
        take(end, kind);
        afterValue = kind == CodeKind.COMMENT ? valueBefore : true;
    }

    private boolean pattern() {
        int place = at + 1;
        boolean inClass = false;
        while (place < code.length() && code.charAt(place) != '\n') {
            char here = code.charAt(place);
            if (here == '/' && !inClass) {
                place++;
                break;
            }
            inClass = here == '[' || (inClass && here != ']');
            place += here == '\\' ? 2 : 1;
        }
        while (place < code.length() && Numbers.isAsciiLetter(code.charAt(place))) {
            place++;
        }
        take(Math.min(place, code.length()), CodeKind.STRING);
        return true;
    }

    private boolean number() {
        int end = numbers.endOfNumber(at);
        if (end == at || !(numbers.isDigit(at) || kinds.standsApart(at))) {
            return false;
        }
        take(end, CodeKind.NUMBER);
        return true;
    }

    private boolean word(char first) {
        Optional<CodeKind> sigil = grammar.sigil(first);
        int start = sigil.isPresent() ? at + 1 : at;
        if (start >= code.length() || !kinds.beginsWord(start)) {
            return false;
        }
        int end = kinds.endOfWord(start);
        Optional<CodeKind> kind = sigil.isPresent() ? sigil : kinds.of(start, end);
        int from = at;
        at = end;
        afterValue = kind.filter(CodeKind.KEYWORD::equals).isEmpty();
        kind.ifPresent(it -> spans.add(from, at, it));
        return true;
    }

    private void sign(char first) {
        int length = Character.charCount(code.codePointAt(at));
        if (first > ' ' && first < 127) {
            spans.add(at, at + 1, CodeKind.PUNCTUATION);
        }
        afterValue = first == ')' || first == ']' || first == '}';
        at += length;
        kinds.afterSign(first);
    }

    /// Code within a string.
    private static final class Hole {
        final Delimited form;
        int depth = 1;

        Hole(Delimited form) {
            this.form = form;
        }

        char open() {
            return form.hole().charAt(form.hole().length() - 1);
        }

        char close() {
            return open() == '(' ? ')' : '}';
        }
    }
}
