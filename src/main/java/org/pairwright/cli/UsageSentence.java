package org.pairwright.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with a command line.
final class UsageSentence {
    private static final String END_OF_OPTIONS = "--";

    private UsageSentence() {}

    /// @param words the whole command line
    static String of(ParameterException e, List<String> words) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !e.getCommandLine().getSubcommands().isEmpty()
                && !unmatched.getUnmatched().getFirst().startsWith("-")) {
            return "There is no command \"" + unmatched.getUnmatched().getFirst() + "\".";
        }
        // Picocli names what kind of thing it is twice where an option is a map.
        String said = String.valueOf(e.getMessage()).replace("option option", "option");
        String sentence = said.endsWith(".") ? said : said + ".";
        return dashed(e, words)
                .map(name ->
                        sentence
                                + " If "
                                + name
                                + " is a name, write `--` before it: what begins with `-` is taken for an option.")
                .orElse(sentence);
    }

    /// What may be a file or project that was taken for an option.
    private static Optional<String> dashed(ParameterException e, List<String> words) {
        var command = e.getCommandLine().getCommandSpec();
        boolean asked =
                e instanceof MissingParameterException || e instanceof UnmatchedArgumentException;
        return asked && !command.positionalParameters().isEmpty()
                ? words.stream()
                        .takeWhile(word -> !word.equals(END_OF_OPTIONS))
                        .filter(UsageSentence::mayBeAName)
                        .filter(word -> !command.optionsMap().containsKey(word))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean mayBeAName(String word) {
        return word.length() > 1
                && word.startsWith("-")
                && !word.contains("=")
                && (!word.startsWith(END_OF_OPTIONS) || word.contains("."));
    }
}
