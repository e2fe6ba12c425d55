package org.pairwright.importing;

import java.util.List;
import java.util.Set;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;

/// Reads rows whose two responses stand in an order that says nothing of which is better: a pair in
/// the file's order, and the decisions that the row brings.
final class ComparedReader implements RowReader {
    /// What a row says.
    ///
    /// @param annotations in terms of the first response as A
    record Compared(
            String id,
            Prompt prompt,
            Response first,
            Response second,
            List<ImportedAnnotation> annotations) {}

    /// Reads a row as its format says.
    @FunctionalInterface
    interface Comparing {
        Compared compare(Row row, Findings findings);
    }

    private final String firstName;
    private final String secondName;
    private final Comparing comparing;
    private final Extras extras;

    /// @param firstName the file's name for its first response, and so on
    /// @param fields those that `comparing` reads
    ComparedReader(String firstName, String secondName, Set<String> fields, Comparing comparing) {
        this.firstName = firstName;
        this.secondName = secondName;
        this.comparing = comparing;
        extras = new Extras(fields);
    }

    @Override
    public List<ImportedPair> read(Row row, Findings findings) {
        RowFields.refuseImages(row);
        Compared compared = comparing.compare(row, findings);
        ImportedPair pair =
                ImportedPair.inFileOrder(
                        compared.id(),
                        compared.prompt(),
                        compared.first(),
                        compared.second(),
                        compared.annotations(),
                        extras.of(row, findings));
        Doubts.about(pair, firstName, secondName, findings);
        return List.of(pair);
    }
}
