package org.pairwright.ui.kit.exhibit;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The order of cells of a table: those that begin with a number by what it is, whatever its unit
/// or interval, and behind them words by their letters.
final class CellOrder implements Comparator<String> {
    private static final Pattern NUMBER =
            Pattern.compile("(?:p )?[<>=]? ?([-\u2212]?[\\d,]*\\.?\\d+)(?:[\\s\u00a0%×].*)?");

    @Override
    public int compare(String one, String other) {
        double first = number(one);
        double second = number(other);
        int byNumber =
                Double.isNaN(first) && Double.isNaN(second) ? 0 : Double.compare(first, second);
        return byNumber == 0 ? one.compareToIgnoreCase(other) : byNumber;
    }

    /// NaN, which comes last, where there is none.
    private static double number(String words) {
        Matcher matcher = NUMBER.matcher(words);
        return matcher.matches()
                ? Double.parseDouble(matcher.group(1).replace(",", "").replace('\u2212', '-'))
                : Double.NaN;
    }
}
