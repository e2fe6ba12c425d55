package org.pairwright.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
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
                        " If "
                                + name
                                + " is a name, write `--` before it: what begins with `-` is taken for an option.")
                .or(() -> unnamed(e))
                .map(sentence::concat)
                .orElse(sentence);
    }

    /// What an option is missing for, where one is, and a word is left that may be its value.
    private static Optional<String> unnamed(ParameterException e) {
        List<String> left = e.getCommandLine().getUnmatchedArguments();
        return e instanceof MissingParameterException missing
                        && missing.getMissing().size() == 1
                        && missing.getMissing().getFirst() instanceof OptionSpec option
                        && left.size() == 1
                        && !left.getFirst().startsWith("-")
                ? Optional.of(
                        " If %s is meant, write `%s %1$s`."
                                .formatted(left.getFirst(), option.longestName()))
                : Optional.empty();
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
