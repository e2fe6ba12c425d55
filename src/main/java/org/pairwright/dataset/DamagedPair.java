package org.pairwright.dataset;

import org.pairwright.domain.Utf8;

/// A stored pair whose messages are not in the form they are stored in.
public final class DamagedPair extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 80;

    DamagedPair(long pair, Utf8 messages) {
        super(
                "Pair "
                        + pair
                        + " is damaged: its messages begin "
                        + begin(messages.toString())
                        + ".");
    }

    private static String begin(String messages) {
        return messages.length() <= SHOWN ? messages : messages.substring(0, SHOWN);
    }
}
