package org.pairwright.bench;

/// One run.
///
/// @param seconds from its start to its end
/// @param inside the seconds that the process itself says it worked, without its start; 0 when it
///   does not say
/// @param cpuSeconds processor time of all its threads; 0 when unknown
/// @param peakBytes the most memory that it held at once; 0 when unknown
record Sample(double seconds, double inside, double cpuSeconds, long peakBytes) {

    Sample withInside(double seconds) {
        return new Sample(this.seconds, seconds, cpuSeconds, peakBytes);
    }

    /// The same, which held so much memory.
    Sample holding(long bytes) {
        return new Sample(seconds, inside, cpuSeconds, bytes);
    }

    /// The same, ended sooner.
    Sample lasting(double seconds) {
        return new Sample(seconds, 0, cpuSeconds, peakBytes);
    }

    /// The same without the part that is not of interest.
    Sample taking(double seconds) {
        return new Sample(seconds, 0, 0, peakBytes);
    }
}
