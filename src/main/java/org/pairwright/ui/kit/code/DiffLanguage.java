package org.pairwright.ui.kit.code;

/// The differences of two texts as patches show them, line by line.
final class DiffLanguage implements Highlighter {
    @Override
    public void mark(String code, Spans spans) {
        int from = 0;
        while (from < code.length()) {
            int end = code.indexOf('\n', from);
            int to = end < 0 ? code.length() : end;
            markLine(code, from, to, spans);
            from = to + 1;
        }
    }

    private static void markLine(String code, int from, int to, Spans spans) {
        if (startsAny(code, from, "+++", "---", "diff ", "index ", "new file", "deleted file")) {
            spans.add(from, to, CodeKind.NAME);
        } else if (code.startsWith("@@", from)) {
            spans.add(from, to, CodeKind.TYPE);
        } else if (startsAny(code, from, "+", ">")) {
            spans.add(from, to, CodeKind.STRING);
        } else if (startsAny(code, from, "-", "<")) {
            spans.add(from, to, CodeKind.KEYWORD);
        } else if (startsAny(code, from, "\\ ", "#")) {
            spans.add(from, to, CodeKind.COMMENT);
        }
    }

    private static boolean startsAny(String code, int from, String... beginnings) {
        for (String beginning : beginnings) {
            if (code.startsWith(beginning, from)) {
                return true;
            }
        }
        return false;
    }
}
