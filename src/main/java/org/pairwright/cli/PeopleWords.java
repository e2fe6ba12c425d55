package org.pairwright.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.exporting.JsonObject;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How the annotators of a project are told.
final class PeopleWords {
    private PeopleWords() {}

    static JsonObject json(List<Annotator> all) {
        return new JsonObject().put("annotators", all.stream().map(PeopleWords::json).toList());
    }

    /// Says that there are people of nearly the same name; empty where there are none.
    static Optional<String> alike(List<String> others, String name) {
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "There is also %s: %s is somebody else in this project."
                                .formatted(String.join(", ", others), name));
    }

    private static JsonObject json(Annotator annotator) {
        return new JsonObject()
                .put("name", annotator.name())
                .put("kind", annotator.kind().code())
                .put("role", annotator.role().code());
    }

    static String lines(List<Annotator> all) {
        return all.isEmpty()
                ? "Nobody has come yet. Whoever comes first leads."
                : all.stream()
                        .map(PeopleWords::line)
                        .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String line(Annotator annotator) {
        return "%-32s %s"
                .formatted(
                        annotator.name(),
                        annotator.kind() == AnnotatorKind.PERSON
                                ? annotator.role().code()
                                : annotator.kind().code());
    }

    /// What somebody may be.
    static final class RoleConverter implements ITypeConverter<AnnotatorRole> {
        @Override
        public AnnotatorRole convert(String code) {
            return AnnotatorRole.of(code)
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "There is no role \""
                                            + code
                                            + "\". There are: "
                                            + String.join(", ", new Candidates.Roles())
                                            + "."));
        }
    }
}
