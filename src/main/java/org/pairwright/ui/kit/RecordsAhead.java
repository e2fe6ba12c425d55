package org.pairwright.ui.kit;

/// Has Java get ready to compare records. It makes how a record is compared when one of its kind
/// first is, and for the very first of them all and of each kind of number what that is made with:
/// some 15 ms of processor time, which the screen's thread would take for its first property that
/// holds a record.
public final class RecordsAhead {
    private record Sample(boolean one, int two, long three, double four, String five) {
        static Sample of(int number) {
            return new Sample(true, number, number, number, Integer.toString(number));
        }
    }

    private RecordsAhead() {}

    /// Returns when it is done; for any thread but JavaFX's.
    ///
    /// @throws IllegalStateException if equal records are told apart
    public static void load() {
        Sample one = Sample.of(1);
        Sample same = Sample.of(1);
        if (!one.equals(same) || one.hashCode() != same.hashCode()) {
            throw new IllegalStateException(one + " is not " + same);
        }
    }
}
