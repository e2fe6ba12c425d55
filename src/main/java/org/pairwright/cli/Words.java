package org.pairwright.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pairwright.domain.Problem;
import org.pairwright.exporting.JsonObject;

/// How numbers and problems are said to people.
final class Words {
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\n\\r\\t]]|\\r(?!\\n)|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private Words() {}

    /// A number and its noun: "1 pair", "2,312 pairs".
    static String count(long number, String noun) {
        String plural = noun.endsWith("y") ? noun.replaceFirst("y$", "ies") : noun + "s";
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? noun : plural);
    }

    /// A number with its thousands set apart.
    static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /// What somebody wrote, without what a terminal would obey or what would change how the rest of
    /// it reads.
    static String visible(String text) {
        return UNSEEN.matcher(text)
                .replaceAll(it -> "\\\\u%04X".formatted((int) it.group().charAt(0)));
    }

    /// Prints the problems of a file, a line each. What is said of the whole file has no number of
    /// a line.
    ///
    /// @param total how many there are, of which `problems` are the worst
    static void print(Terminal terminal, String file, List<Problem> problems, long total) {
        for (Problem problem : problems) {
            String line = problem.line() == 0 ? "" : ":" + problem.line();
            String field = problem.field().isEmpty() ? "" : " " + problem.field() + ":";
            terminal.err()
                    .println(
                            file
                                    + line
                                    + ":"
                                    + field
                                    + " "
                                    + problem.message()
                                    + (problem.refused() ? "" : " (warning)"));
        }
        if (total > problems.size()) {
            terminal.err().println("... and " + number(total - problems.size()) + " more.");
        }
        terminal.err().flush();
    }

    static JsonObject json(Problem problem) {
        return new JsonObject()
                .put("line", problem.line())
                .put("field", problem.field())
                .put("code", problem.code().code())
                .put("refused", problem.refused())
                .put("message", problem.message());
    }
}
