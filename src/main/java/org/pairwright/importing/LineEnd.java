package org.pairwright.importing;

/// What ends a line.
enum LineEnd {
    /// Also where a carriage return stands before it.
    LINE_FEED('\n'),
    /// On its own, as in files that come from old Macs.
    CARRIAGE_RETURN('\r');

    private final char sign;

    LineEnd(char sign) {
        this.sign = sign;
    }

    /// The one of a text that begins so.
    static LineEnd of(byte[] head, int from, int to) {
        boolean lineFeed = ByteSearch.indexOf('\n', head, from, to) < to;
        // A last one may belong to a line feed that is not in sight.
        int last = Math.max(from, to - 1);
        boolean carriageReturn = ByteSearch.indexOf('\r', head, from, last) < last;
        return carriageReturn && !lineFeed ? CARRIAGE_RETURN : LINE_FEED;
    }

    char sign() {
        return sign;
    }

    /// What to say of it, in a sentence for people that goes on after another.
    String words() {
        return switch (this) {
            case LINE_FEED -> "";
            case CARRIAGE_RETURN -> " They end in carriage returns.";
        };
    }
}
