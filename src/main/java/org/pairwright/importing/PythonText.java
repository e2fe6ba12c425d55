package org.pairwright.importing;

/// Knows what Python prints of a dict or list, which some files have where JSON should be: names
/// and texts in single quotes, True, False and None.
final class PythonText {
    /// What to say of it, after "The row is" or "The text is".
    static final String WORDS =
            "written as Python prints a dict ('single quotes', True, None), which is no JSON. Write it"
                    + " with json.dumps, or save the data set as JSON lines.";

    private PythonText() {}

    static boolean isDict(byte[] bytes, int from, int to) {
        int at = from;
        boolean opened = false;
        while (at < to && (isSpace(bytes[at]) || bytes[at] == '{' || bytes[at] == '[')) {
            opened |= !isSpace(bytes[at]);
            at++;
        }
        return opened && at < to && bytes[at] == '\'';
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t';
    }
}
