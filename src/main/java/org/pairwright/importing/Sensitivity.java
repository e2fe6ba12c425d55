package org.pairwright.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.ProblemCode;

/// Whether a row says that its pair may disturb.
final class Sensitivity {
    /// The field that says so.
    static final String FIELD = "sensitive";

    private static final Set<String> YES = Set.of("true", "yes", "1");
    private static final Set<String> NO = Set.of("false", "no", "0");

    private Sensitivity() {}

    /// Rather covers a pair too many than shows one that it should not: what is neither a clear yes
    /// nor a clear no counts as yes, with a warning.
    static boolean of(Optional<Field> field, Findings findings) {
        Optional<Field> said = field.filter(it -> !it.isBlank());
        if (said.isEmpty()) {
            return false;
        }
        String words = said.get().text().strip().toLowerCase(Locale.ROOT);
        if (NO.contains(words)) {
            return false;
        }
        if (!YES.contains(words)) {
            findings.keep(said.get().name());
            findings.warn(
                    said.get().name(),
                    ProblemCode.WRONG_TYPE,
                    "\"sensitive\" is true or false. The pair came in as sensitive, so that it is covered.");
        }
        return true;
    }

    static List<ImportedPair> mark(List<ImportedPair> pairs, boolean sensitive) {
        return sensitive ? pairs.stream().map(ImportedPair::asSensitive).toList() : pairs;
    }
}
