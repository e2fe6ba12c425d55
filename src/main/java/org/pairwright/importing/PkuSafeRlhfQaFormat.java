package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Verdict;

/// PKU-SafeRLHF-QA: one response a row with a verdict, paired by prompt when that is asked for. Its
/// first version numbers the harms, -1 being none; the second names them as PKU-SafeRLHF does. What
/// the first version's `severity_category` counts its card does not say, so that it is only kept.
final class PkuSafeRlhfQaFormat extends ImportFormat {
    private static final String PROMPT = "prompt";
    private static final String RESPONSE = "response";
    private static final String SOURCE = "response_source";
    private static final String NUMBERS = "safety_category";
    private static final String SEVERITY_NUMBER = "severity_category";
    private static final String NO_HARM = "-1";
    private static final String IS_SAFE = "is_safe";
    private static final String NAMES = "harm_category";
    private static final String SEVERITY = "severity_level";

    /// In the order by which the first version numbers them.
    private static final List<String> HARMS =
            List.of(
                    "Endangering National Security",
                    "Insulting Behavior",
                    "Discriminatory Behavior",
                    "Endangering Public Health",
                    "Copyright Issues",
                    "Violence",
                    "Drugs",
                    "Privacy Violation",
                    "Economic Crime",
                    "Mental Manipulation",
                    "Human Trafficking",
                    "Physical Harm",
                    "Sexual Content",
                    "Cybercrime",
                    "Disrupting Public Order",
                    "Environmental Damage",
                    "Psychological Harm",
                    "White-Collar Crime",
                    "Animal Abuse");

    PkuSafeRlhfQaFormat() {
        super(
                "pku-saferlhf-qa",
                "PKU-SafeRLHF-QA: prompt, response and its harms, one response a row",
                JSON_AND_TABLES);
    }

    @Override
    Optional<String> fit(Row row) {
        Shape shape = row.shape();
        return fitWhen(
                shape.hasAll(PROMPT, RESPONSE)
                        && (shape.hasAll(NUMBERS, SEVERITY_NUMBER)
                                || shape.hasAll(IS_SAFE, NAMES, SEVERITY)),
                "prompt, response, and safety_category or harm_category with its severity");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        BeaverTailsFormat.requireChoice(options, "PKU-SafeRLHF-QA");
        Extras extras = new Extras(Set.of(PROMPT, RESPONSE, SOURCE, IS_SAFE, NAMES));
        return new ByPromptReader((row, findings) -> read(row, findings, extras), options.pairs());
    }

    private static SingleResponse read(Row row, Findings findings, Extras extras) {
        String source =
                row.field(SOURCE, Field.Kind.STRING)
                        .filter(field -> !field.isBlank())
                        .map(Field::text)
                        .orElse("");
        return new SingleResponse(
                row.line(),
                Prompts.messages(RowFields.text(row, PROMPT, findings), findings),
                new Response(RowFields.text(row, RESPONSE, findings).text(), source),
                row.shape().has(NUMBERS) ? numbered(row, findings) : named(row, findings),
                OptionalDouble.empty(),
                List.of(),
                extras.of(row, findings));
    }

    private static Verdict named(Row row, Findings findings) {
        return new Verdict(
                SafetyFields.safety(row.field(IS_SAFE)),
                SafetyFields.categories(row.field(NAMES), PkuSafeRlhfFormat::code),
                PkuSafeRlhfFormat.severity(row.field(SEVERITY), findings),
                Refusal.UNSTATED);
    }

    private static Verdict numbered(Row row, Findings findings) {
        Optional<Field> list =
                row.field(NUMBERS).map(Nested::unquoted).filter(it -> it.is(Field.Kind.ARRAY));
        if (list.isEmpty() || Nested.items(list.get()).isEmpty()) {
            return Verdict.NONE;
        }
        List<String> codes = new ArrayList<>();
        for (Field number : Nested.items(list.get())) {
            if (number.text().matches("\\d{1,2}")
                    && Integer.parseInt(number.text()) < HARMS.size()) {
                codes.add(PkuSafeRlhfFormat.code(HARMS.get(Integer.parseInt(number.text()))));
            } else if (!number.text().equals(NO_HARM)) {
                findings.warn(
                        NUMBERS,
                        ProblemCode.UNKNOWN_LABEL,
                        "Harms are numbered from 0 to %d, and -1 is none; what is no such number was left."
                                .formatted(HARMS.size() - 1));
            }
        }
        boolean safe = Nested.items(list.get()).stream().allMatch(it -> it.text().equals(NO_HARM));
        return new Verdict(
                safe ? Safety.SAFE : Safety.UNSAFE, codes, Severity.UNSTATED, Refusal.UNSTATED);
    }
}
