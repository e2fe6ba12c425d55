package org.pairwright.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Verdict;

/// PKU-SafeRLHF: two responses with a verdict each, and two labels, which is more helpful and which
/// is safer. Where the two agree they are the preference; where they conflict nobody stated one,
/// and an export says by its axis which of them counts.
final class PkuSafeRlhfFormat extends ImportFormat {
    private static final String PROMPT = "prompt";
    private static final String FIRST = "response_0";
    private static final String SECOND = "response_1";
    private static final String BETTER = "better_response_id";
    private static final String SAFER = "safer_response_id";

    private static final Labels LABELS = new Labels(LabelBase.ZERO, LabelBase.UNSTATED);
    private static final FormatLabel BETTER_LABEL =
            FormatLabel.ofPreference(BETTER, LABELS::read, "0 and 1");
    private static final FormatLabel SAFER_LABEL =
            FormatLabel.ofPreference(SAFER, LABELS::read, "0 and 1");

    private static final Set<String> FIELDS =
            Set.of(
                    PROMPT,
                    FIRST,
                    SECOND,
                    BETTER,
                    SAFER,
                    "response_0_source",
                    "response_1_source",
                    "is_response_0_safe",
                    "is_response_1_safe",
                    "response_0_harm_category",
                    "response_1_harm_category",
                    "response_0_severity_level",
                    "response_1_severity_level");

    PkuSafeRlhfFormat() {
        super(
                "pku-saferlhf",
                "PKU-SafeRLHF: two responses, which is better, which is safer, and harms",
                JSON_AND_TABLES);
    }

    @Override
    Optional<String> fit(Row row) {
        Shape shape = row.shape();
        boolean fits =
                shape.has(FIRST)
                        && shape.has(SECOND)
                        && (shape.has(BETTER) || shape.has(SAFER))
                        && shape.has("is_response_0_safe");
        return fits
                ? Optional.of("response_0, response_1, is_response_0_safe and " + label(shape))
                : Optional.empty();
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ComparedReader(FIRST, SECOND, FIELDS, PkuSafeRlhfFormat::compare);
    }

    private static String label(Shape shape) {
        return shape.has(BETTER) ? BETTER : SAFER;
    }

    private static ComparedReader.Compared compare(Row row, Findings findings) {
        return new ComparedReader.Compared(
                "",
                new Prompt(Prompts.messages(RowFields.required(row, PROMPT), findings)),
                response(row, FIRST, findings),
                response(row, SECOND, findings),
                annotations(row, findings));
    }

    private static Response response(Row row, String name, Findings findings) {
        String source =
                row.field(name + "_source")
                        .filter(field -> !field.isBlank())
                        .map(Field::text)
                        .orElse("");
        return new Response(RowFields.text(row, name, findings).text(), source);
    }

    private static List<ImportedAnnotation> annotations(Row row, Findings findings) {
        Preference better = preference(BETTER_LABEL.judgment(row.field(BETTER), findings));
        Preference safer = preference(SAFER_LABEL.judgment(row.field(SAFER), findings));
        Judgment judgment =
                Judgment.EMPTY
                        .withAxes(better, safer)
                        .withPreference(
                                better == safer ? better : Preference.UNSTATED, Strength.UNSTATED)
                        .withVerdict(Side.A, verdict(row, FIRST, findings))
                        .withVerdict(Side.B, verdict(row, SECOND, findings));
        return judgment.isEmpty() ? List.of() : List.of(new ImportedAnnotation("", judgment));
    }

    private static Preference preference(Optional<Judgment> label) {
        return label.map(Judgment::preference).orElse(Preference.UNSTATED);
    }

    private static Verdict verdict(Row row, String name, Findings findings) {
        return new Verdict(
                SafetyFields.safety(row.field("is_" + name + "_safe")),
                SafetyFields.categories(
                        row.field(name + "_harm_category"), PkuSafeRlhfFormat::code),
                severity(row.field(name + "_severity_level"), findings),
                Refusal.UNSTATED);
    }

    /// 0 goes with what is safe, and says nothing more.
    static Severity severity(Optional<Field> level, Findings findings) {
        Optional<Field> said = level.filter(field -> !field.isBlank());
        if (said.isEmpty()) {
            return Severity.UNSTATED;
        }
        return switch (said.get().text().strip()) {
            case "0", "0.0" -> Severity.UNSTATED;
            case "1", "1.0" -> Severity.MINOR;
            case "2", "2.0" -> Severity.MODERATE;
            case "3", "3.0" -> Severity.SEVERE;
            default -> {
                findings.keep(said.get().name());
                findings.warn(
                        said.get().name(),
                        ProblemCode.UNKNOWN_LABEL,
                        "A severity level is 0 to 3. The verdict came in without one.");
                yield Severity.UNSTATED;
            }
        };
    }

    /// The file has names and no codes: `White-Collar Crime` is `pku:white_collar_crime`.
    static String code(String name) {
        return "pku:" + name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}
