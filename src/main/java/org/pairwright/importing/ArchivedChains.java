package org.pairwright.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Recording;

/// Whether the decisions of one row of an archive follow one another.
final class ArchivedChains {
    private record Link(String annotator, int occurrence, String id) {}

    private ArchivedChains() {}

    /// @param field the name of the list
    /// @throws RefusedRow when one says that it follows another that does not stand before it in
    ///   its chain
    static void require(String field, List<ImportedAnnotation> annotations) {
        Set<Link> before = new HashSet<>();
        for (ImportedAnnotation said : annotations) {
            if (said.recording() instanceof Recording.Elsewhere there) {
                String parent = there.descent().parent();
                if (!parent.isEmpty() && !before.contains(link(said, there, parent))) {
                    throw new RefusedRow(
                            field + ".parent",
                            ProblemCode.CONTRADICTION,
                            "A decision follows \"%s\", which does not stand before it in its chain."
                                    .formatted(parent));
                }
                before.add(link(said, there, there.annotation().toString()));
            }
        }
    }

    private static Link link(ImportedAnnotation said, Recording.Elsewhere there, String id) {
        return new Link(said.annotator(), there.occurrence(), id);
    }
}
