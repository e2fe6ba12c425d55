package org.pairwright.ui.kit.code;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Elements, attributes and text between them: HTML, with its scripts and styles, and XML.
final class MarkupLanguage implements Highlighter {
    private static final Pattern REFERENCE = Pattern.compile("&#?\\w{1,32};");

    /// What stands apart from elements, from its first sign to its last.
    private static final List<List<String>> SECTIONS =
            List.of(
                    List.of("<!--", "-->"),
                    List.of("<![CDATA[", "]]>"),
                    List.of("<!", ">"),
                    List.of("<?", "?>"));

    private static final Grammar SCRIPT = WebLanguages.javascript();
    private static final Grammar STYLE = WebLanguages.css();

    private final boolean hasScripts;

    /// @param hasScripts whether elements named `script` and `style` hold other languages
    MarkupLanguage(boolean hasScripts) {
        this.hasScripts = hasScripts;
    }

    @Override
    public void mark(String code, Spans spans) {
        int at = 0;
        while (at < code.length()) {
            char first = code.charAt(at);
            if (first == '<') {
                at = element(code, at, spans);
            } else if (first == '&') {
                at = reference(code, at, spans);
            } else {
                at++;
            }
        }
    }

    private static int reference(String code, int at, Spans spans) {
        Matcher matcher = REFERENCE.matcher(code).region(at, code.length());
        if (!matcher.lookingAt()) {
            return at + 1;
        }
        spans.add(at, matcher.end(), CodeKind.NUMBER);
        return matcher.end();
    }

    private int element(String code, int at, Spans spans) {
        for (List<String> section : SECTIONS) {
            if (code.startsWith(section.getFirst(), at)) {
                int end = after(code, section.getLast(), at + section.getFirst().length());
                spans.add(at, end, CodeKind.COMMENT);
                return end;
            }
        }
        int name = code.startsWith("</", at) ? at + 2 : at + 1;
        int nameEnd = endOfName(code, name);
        if (nameEnd == name) {
            return at + 1;
        }
        spans.add(at, name, CodeKind.PUNCTUATION);
        spans.add(name, nameEnd, CodeKind.KEYWORD);
        int end = attributes(code, nameEnd, spans);
        boolean opens =
                name == at + 1 && code.charAt(end - 1) == '>' && code.charAt(end - 2) != '/';
        return hasScripts && opens ? content(code, name, nameEnd, end, spans) : end;
    }

    private static int attributes(String code, int from, Spans spans) {
        int at = from;
        while (at < code.length()) {
            char first = code.charAt(at);
            int nameEnd = endOfName(code, at);
            if (first == '>' || first == '<') {
                int end = first == '>' ? at + 1 : at;
                spans.add(at, end, CodeKind.PUNCTUATION);
                return end;
            } else if (first == '"' || first == '\'') {
                int end = after(code, String.valueOf(first), at + 1);
                spans.add(at, end, CodeKind.STRING);
                at = end;
            } else if (nameEnd > at) {
                boolean isValue = code.charAt(at - 1) == '=';
                spans.add(at, nameEnd, isValue ? CodeKind.STRING : CodeKind.NAME);
                at = nameEnd;
            } else {
                int end = at + Character.charCount(code.codePointAt(at));
                if (first == '=' || first == '/') {
                    spans.add(at, end, CodeKind.PUNCTUATION);
                }
                at = end;
            }
        }
        return at;
    }

    private static int content(String code, int name, int nameEnd, int from, Spans spans) {
        int length = nameEnd - name;
        boolean script = length == 6 && code.regionMatches(true, name, "script", 0, 6);
        boolean style = length == 5 && code.regionMatches(true, name, "style", 0, 5);
        if (!script && !style) {
            return from;
        }
        int to = from;
        while (to < code.length() && !closes(code, to, name, length)) {
            to++;
        }
        (script ? SCRIPT : STYLE).mark(code.substring(from, to), spans.within(from));
        return to;
    }

    private static boolean closes(String code, int at, int name, int length) {
        return code.startsWith("</", at) && code.regionMatches(true, at + 2, code, name, length);
    }

    private static int endOfName(String code, int from) {
        int at = from;
        while (at < code.length()) {
            int letter = code.codePointAt(at);
            if (!Character.isLetterOrDigit(letter) && "-_:.@#".indexOf(letter) < 0) {
                break;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static int after(String code, String sign, int from) {
        int found = code.indexOf(sign, from);
        return found < 0 ? code.length() : found + sign.length();
    }
}
