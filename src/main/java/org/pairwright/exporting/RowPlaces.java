package org.pairwright.exporting;

/// Where the rows of a pair stand in its split's file, counted from 0.
///
/// @param first the first of the rows that are the pair's own, or where they would begin
/// @param rows how many it has: two where each response is a row of its own, fewer where earlier
///   pairs have the same rows
/// @param a where response A stands, in a row of its own or of an earlier pair; [#NOWHERE] where it
///   is in none
/// @param b the same of response B
public record RowPlaces(long first, long rows, long a, long b) {
    /// In no row.
    public static final long NOWHERE = -1;

    /// In no file, as rows are only looked at.
    static final RowPlaces NONE = new RowPlaces(0, 0, NOWHERE, NOWHERE);
}
