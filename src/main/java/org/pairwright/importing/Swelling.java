package org.pairwright.importing;

import java.util.function.LongSupplier;

/// The bounds on what a small file may swell to while it is unpacked. The rows of Parquet have no
/// ratio: texts that repeat stand in it once.
final class Swelling {
    /// How much may come out before the ratio is looked at.
    static final long UNQUESTIONED = 64L << 20;

    /// How many times its packed size a file may unpack to. Texts reach 10, logs of one line 100.
    static final long MAX_RATIO = 200;

    /// The most that may come out of one file: 64 GiB.
    static final long MAX_TOTAL = 64L << 30;

    private final Packing packing;
    private final long maxTotal;
    private final LongSupplier packed;
    private long total;

    /// @param packed how many packed bytes were read for what came out
    Swelling(Packing packing, long maxTotal, LongSupplier packed) {
        this.packing = packing;
        this.maxTotal = maxTotal;
        this.packed = packed;
    }

    /// Counts bytes that came out.
    ///
    /// @throws BrokenFile when they are more than may
    void add(long bytes) {
        total += bytes;
        if (total > maxTotal) {
            throw new BrokenFile(
                    packing.bomb(),
                    "The "
                            + packing.word()
                            + " file unpacks to more than "
                            + maxTotal
                            + " bytes, the most that is read. Split it into several files.");
        }
        if (packing != Packing.PARQUET
                && total > UNQUESTIONED
                && total / MAX_RATIO > packed.getAsLong()) {
            throw new BrokenFile(
                    packing.bomb(),
                    "The "
                            + packing.word()
                            + " file unpacks to more than "
                            + MAX_RATIO
                            + " times its size, as a "
                            + packing.word()
                            + " bomb does. If it is meant to be so, unpack it and import what comes"
                            + " out.");
        }
    }
}
