package org.pairwright.importing;

/// How far two texts begin alike.
final class CommonStart {
    private CommonStart() {}

    /// In UTF-16 units; it may end within a character.
    static int length(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int length = 0;
        while (length < most && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
