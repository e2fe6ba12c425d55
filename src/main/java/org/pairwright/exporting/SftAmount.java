package org.pairwright.exporting;

/// How many rows of one file go into another.
public sealed interface SftAmount {
    /// As many rows.
    record Count(long rows) implements SftAmount {
        public Count {
            if (rows < 1) {
                throw new IllegalArgumentException("At least 1 row is mixed in, not " + rows + ".");
            }
        }
    }

    /// As many that they are this share of all rows in the end.
    record Ratio(double share) implements SftAmount {
        public Ratio {
            if (!(share > 0 && share < 1)) {
                throw new IllegalArgumentException(
                        "A ratio is a share of all rows, more than 0 and less than 1, not "
                                + share
                                + ".");
            }
        }
    }

    /// How many rows are wanted beside so many others.
    default long beside(long others) {
        return switch (this) {
            case Count count -> count.rows();
            case Ratio ratio -> Math.round(others * ratio.share() / (1 - ratio.share()));
        };
    }
}
