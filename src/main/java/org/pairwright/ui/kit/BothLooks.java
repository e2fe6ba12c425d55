package org.pairwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Makes one style sheet of two that differ only in what properties are set to: it looks like the
/// second where the root is `:dark`, and else like the first. Nothing has to be matched anew when
/// the look changes.
final class BothLooks {
    private static final String ROOT = ".root";
    private static final String DARK = ".root:dark";
    private static final String COLOR = "-color-";
    private static final Pattern BETWEEN = Pattern.compile(", ");

    private final StringBuilder sheet = new StringBuilder();
    private final Map<String, List<String>> named = new TreeMap<>();
    private final List<String> darkRoot = new ArrayList<>();
    private final List<String> apart = new ArrayList<>();
    private String selectors = "";

    private BothLooks() {}

    /// @param light a declaration a line, and a rule's selectors with its opening brace
    /// @param dark the same lines, with other values
    /// @throws IllegalArgumentException when they differ in more than that
    static String of(String light, String dark) {
        List<String> lines = light.lines().toList();
        List<String> others = dark.lines().toList();
        if (lines.size() != others.size()) {
            throw new IllegalArgumentException("One look has more rules than the other.");
        }
        BothLooks both = new BothLooks();
        for (int i = 0; i < lines.size(); i++) {
            both.add(lines.get(i), others.get(i));
        }
        return both.whole();
    }

    private void add(String line, String other) {
        if (line.contains("{")) {
            selectors = line.substring(0, line.indexOf('{')).strip();
        }
        if (line.equals(other)) {
            sheet.append(line).append('\n');
        } else {
            addBoth(Declaration.of(line), Declaration.of(other));
        }
        if (line.contains("}")) {
            writeApart();
        }
    }

    private void addBoth(Declaration light, Declaration dark) {
        if (!light.property().equals(dark.property())) {
            throw new IllegalArgumentException(light + " has no counterpart but " + dark + ".");
        }
        if (selectors.equals(ROOT)) {
            sheet.append(light).append('\n');
            darkRoot.add(dark.toString());
        } else if (dark.value().contains("(")) {
            sheet.append(light).append('\n');
            apart.add(dark.toString());
        } else {
            // A rule of its own for it would be more particular than others that count now.
            sheet.append(new Declaration(light.property(), names(light, dark))).append('\n');
        }
    }

    /// The same colors by names that mean others in the dark.
    private String names(Declaration light, Declaration dark) {
        List<String> before = List.of(BETWEEN.split(light.value()));
        List<String> after = List.of(BETWEEN.split(dark.value()));
        if (before.size() != after.size()) {
            throw new IllegalArgumentException(light + " has fewer or more values than " + dark);
        }
        List<String> all = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            all.add(name(before.get(i), after.get(i)));
        }
        return String.join(", ", all);
    }

    private String name(String light, String dark) {
        if (light.equals(dark)) {
            return light;
        }
        if (!light.startsWith(COLOR) || !dark.startsWith(COLOR)) {
            throw new IllegalArgumentException(light + " or " + dark + " is no color with a name.");
        }
        String name = light + "-or-" + dark.substring(COLOR.length());
        named.put(name, List.of(light, dark));
        return name;
    }

    /// What can't be called by a name.
    private void writeApart() {
        if (!apart.isEmpty()) {
            String there = DARK + " " + String.join(", " + DARK + " ", BETWEEN.split(selectors));
            sheet.append(rule(there, apart));
            apart.clear();
        }
    }

    private String whole() {
        List<String> inLight = new ArrayList<>();
        named.forEach((name, two) -> inLight.add(new Declaration(name, two.getFirst()).toString()));
        named.forEach((name, two) -> darkRoot.add(new Declaration(name, two.getLast()).toString()));
        return rule(ROOT, inLight) + rule(DARK, darkRoot) + sheet;
    }

    private static String rule(String selectors, List<String> declarations) {
        return selectors + " {\n" + String.join("\n", declarations) + "\n}\n";
    }

    private record Declaration(String property, String value) {
        static Declaration of(String line) {
            int colon = line.indexOf(':');
            if (colon < 0 || line.contains("{") || !line.endsWith(";")) {
                throw new IllegalArgumentException(line + " is no declaration.");
            }
            return new Declaration(
                    line.substring(0, colon).strip(),
                    line.substring(colon + 1, line.length() - 1).strip());
        }

        @Override
        public String toString() {
            return "  " + property + ": " + value + ";";
        }
    }
}
