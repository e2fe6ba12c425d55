package org.pairwright.service.prompts;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.service.prompts.Finding.Level;

/// Finds what looks like keys and personal data: patterns alone, so that it can err both ways.
final class LeakCheck implements PromptCheck {
    private static final String PRIVATE =
            "Whoever sees the prompt or an answer that repeats it learns it; the model may give it to"
                    + " anybody who asks.";

    /// Something that has no place in a template.
    ///
    /// @param what its name, with its article
    /// @param instead what stands in its place in a fix
    private record Leak(
            String what, Level level, Pattern pattern, Predicate<String> real, String instead) {}

    private static final List<Leak> LEAKS =
            List.of(
                    new Leak(
                            "a key",
                            Level.ERROR,
                            Pattern.compile(
                                    "\\b(?:sk-[A-Za-z0-9_-]{16,200}|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,100}"
                                            + "|github_pat_[A-Za-z0-9_]{30,120}|xox[abpr]-[A-Za-z0-9-]{10,100}"
                                            + "|AIza[0-9A-Za-z_-]{35}|hf_[A-Za-z0-9]{30,60}|glpat-[A-Za-z0-9_-]{20})"),
                            it -> true,
                            "[key removed]"),
                    new Leak(
                            "a private key",
                            Level.ERROR,
                            Pattern.compile(
                                    "-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY-----[^-]{0,20000}(?:-----END (?:[A-Z]{2,10} )?PRIVATE KEY-----)?"),
                            it -> true,
                            "[key removed]"),
                    new Leak(
                            "an e-mail address",
                            Level.WARNING,
                            Pattern.compile(
                                    "\\b[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,5}\\.[A-Za-z]{2,24}\\b"),
                            it -> true,
                            "[e-mail removed]"),
                    new Leak(
                            "a bank account (IBAN)",
                            Level.WARNING,
                            Pattern.compile(
                                    "\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b"),
                            LeakCheck::isIban,
                            "[IBAN removed]"),
                    new Leak(
                            "a card number",
                            Level.WARNING,
                            Pattern.compile("(?<![\\d-])\\d{4}(?:[ -]?\\d{2,6}){2,4}(?![\\d-])"),
                            LeakCheck::isCard,
                            "[card removed]"),
                    new Leak(
                            "a phone number",
                            Level.WARNING,
                            Pattern.compile(
                                    "(?<![\\w+])\\+\\d{1,3}(?:[ ./-]?\\(?\\d{2,5}\\)?){2,5}(?!\\w)"),
                            it -> digits(it).length() >= 8 && digits(it).length() <= 15,
                            "[phone removed]"));

    @Override
    public List<Finding> of(PromptText text) {
        List<Finding> found = new ArrayList<>();
        for (Leak leak : LEAKS) {
            for (String part : List.of(text.system(), text.prompt())) {
                leak.pattern()
                        .matcher(part)
                        .results()
                        .map(MatchResult::group)
                        .filter(leak.real())
                        .distinct()
                        .forEach(it -> found.add(finding(leak, it, text)));
            }
        }
        return found;
    }

    private static Finding finding(Leak leak, String leaked, PromptText text) {
        return new Finding(
                "leaks",
                leak.level(),
                "\"" + covered(leaked) + "\" looks like " + leak.what() + ".",
                PRIVATE,
                text,
                new PromptText(
                        text.system().replace(leaked, leak.instead()),
                        text.prompt().replace(leaked, leak.instead()),
                        text.variables()));
    }

    /// As much as finds it again: a finding is shown and logged where the key should not be.
    private static String covered(String leaked) {
        String line = leaked.lines().findFirst().orElse(leaked);
        int shown = Math.min(8, line.length() / 2);
        return line.substring(0, shown) + "…";
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /// By the check digits of ISO 13616.
    private static boolean isIban(String text) {
        String packed = text.replace(" ", "");
        if (packed.length() < 15 || packed.length() > 34) {
            return false;
        }
        StringBuilder number = new StringBuilder();
        (packed.substring(4) + packed.substring(0, 4))
                .chars()
                .forEach(c -> number.append(Character.digit(c, 36)));
        return new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    /// By the check digit that Luhn found.
    private static boolean isCard(String text) {
        String digits = digits(text);
        if (digits.length() < 13 || digits.length() > 19) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
