package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Recording;

/// Reads the tasks of Label Studio.
///
/// Left and right are the two texts that a result names in `to_name`, where the task's data has
/// them, and else the two that usual names tell: the order itself stands in a configuration that
/// the file does not hold.
final class LabelStudioReader implements RowReader {
    /// The annotations say more than a decision, so that they are kept beside it.
    private final Extras extras = new Extras(Set.of("id", LabelStudioFormat.DATA));

    @Override
    public List<ImportedPair> read(Row row, Findings findings) {
        Map<String, Field> data = Nested.members(RowFields.required(row, LabelStudioFormat.DATA));
        TaskTexts task = new TaskTexts(row.line(), data);
        List<LabelStudioAnnotation> annotations =
                Nested.items(RowFields.list(row, LabelStudioFormat.ANNOTATIONS)).stream()
                        .map(LabelStudioAnnotation::new)
                        .toList();
        List<String> names = responses(task, annotations);
        task.others(names).forEach(findings::keep);
        ImportedPair pair =
                ImportedPair.inFileOrder(
                        RowFields.externalId(row.field("id"), findings),
                        task.prompt(findings),
                        Responses.read(task.text(names.getFirst()), "", findings),
                        Responses.read(task.text(names.getLast()), "", findings),
                        said(annotations, findings),
                        extras.of(row, findings));
        Doubts.about(pair, names.getFirst(), names.getLast(), findings);
        return List.of(pair);
    }

    private static List<String> responses(TaskTexts task, List<LabelStudioAnnotation> annotations) {
        Optional<List<String>> named =
                annotations.stream()
                        .map(LabelStudioAnnotation::compared)
                        .filter(names -> names.size() == 2)
                        .filter(names -> names.stream().allMatch(task::has))
                        .findFirst();
        if (named.isEmpty() && task.responses().isEmpty()) {
            throw TaskTexts.missing("answer1");
        }
        return named.orElse(task.responses());
    }

    private static List<ImportedAnnotation> said(
            List<LabelStudioAnnotation> annotations, Findings findings) {
        List<ImportedAnnotation> said = new ArrayList<>();
        for (LabelStudioAnnotation annotation : annotations) {
            Optional<Judgment> judgment = annotation.judgment();
            if (judgment.isPresent()) {
                String annotator = AnnotatorName.of(annotation.annotator(), findings);
                said.add(
                        new ImportedAnnotation(
                                annotator,
                                judgment.get(),
                                new Recording.ByImport(annotation.createdAt())));
            }
        }
        return said;
    }
}
