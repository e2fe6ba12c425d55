package org.pairwright.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names for where there is little room: what long ones begin with alike is left out.
final class ShortNames {
    private static final int LONG = 20;
    private static final int WORTH = 6;
    private static final String CUT = "…";

    private ShortNames() {}

    /// A short name for each.
    static Map<String, String> of(List<String> names) {
        List<String> many = names.stream().filter(ShortNames::isLong).toList();
        int alike = many.size() < 2 ? 0 : alike(many);
        Map<String, String> all = new HashMap<>();
        for (String name : names) {
            all.put(name, isLong(name) && alike >= WORTH ? CUT + name.substring(alike) : name);
        }
        return Map.copyOf(all);
    }

    private static boolean isLong(String name) {
        return name.length() > LONG;
    }

    /// How many characters all have alike, up to the end of a word.
    private static int alike(List<String> names) {
        String first = names.getFirst();
        int alike = first.length();
        for (String name : names) {
            int at = 0;
            while (at < Math.min(alike, name.length()) && name.charAt(at) == first.charAt(at)) {
                at++;
            }
            alike = at;
        }
        while (alike > 0 && Character.isLetterOrDigit(first.charAt(alike - 1))) {
            alike--;
        }
        return alike;
    }
}
