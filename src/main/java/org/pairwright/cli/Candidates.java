package org.pairwright.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.Ties;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Question;
import org.pairwright.domain.QueueOrder;
import org.pairwright.domain.Suggestions;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.endpoint.Judge;
import org.pairwright.exporting.ExportFormat;
import org.pairwright.exporting.ExportFormats;
import org.pairwright.importing.ImportFormat;
import org.pairwright.importing.ImportFormats;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.statistics.Level;

/// What a shell offers as the value of an option.
final class Candidates {
    private Candidates() {}

    /// The ids of what can be exported.
    static final class OfExport extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        OfExport() {
            super(ExportFormats.all().stream().map(ExportFormat::id).toList());
        }
    }

    /// The ids of what can be imported.
    static final class OfImport extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        OfImport() {
            super(ImportFormats.all().stream().map(ImportFormat::id).toList());
        }
    }

    /// The axes of an export.
    static final class Axes extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Axes() {
            super(Arrays.stream(Axis.values()).map(Axis::code).toList());
        }
    }

    /// When people are shown what machines found.
    static final class OfSuggestions extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        OfSuggestions() {
            super(Arrays.stream(Suggestions.values()).map(Suggestions::code).toList());
        }
    }

    /// The orders of a queue.
    static final class QueueOrders extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        QueueOrders() {
            super(Arrays.stream(QueueOrder.values()).map(QueueOrder::code).toList());
        }
    }

    /// What somebody can be in a project.
    static final class Roles extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Roles() {
            super(Arrays.stream(AnnotatorRole.values()).map(AnnotatorRole::code).toList());
        }
    }

    /// What labels can be.
    static final class Levels extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Levels() {
            super(Arrays.stream(Level.values()).map(Level::code).toList());
        }
    }

    /// The parts in which an audit looks at a project.
    static final class Slicings extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Slicings() {
            super(
                    Arrays.stream(Slicing.values())
                            .filter(by -> by != Slicing.NONE)
                            .map(Slicing::code)
                            .toList());
        }
    }

    /// What can be compared.
    static final class OfComparison extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        OfComparison() {
            super(Arrays.stream(CompareBy.values()).map(CompareBy::code).toList());
        }
    }

    /// The types of labels of which there are figures of agreement.
    static final class LabelTypes extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        LabelTypes() {
            super(Arrays.stream(LabelType.values()).map(LabelType::code).toList());
        }
    }

    /// The figures that can be planned.
    static final class Planned extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Planned() {
            super(List.of(PlanCommand.ALPHA, PlanCommand.WIN_RATE));
        }
    }

    /// What becomes of ties.
    static final class OfTies extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        OfTies() {
            super(Arrays.stream(Ties.values()).map(Ties::code).toList());
        }
    }

    /// Whether something is so.
    static final class YesOrNo extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        YesOrNo() {
            super(List.of("yes", "no"));
        }
    }

    /// The answers that can be known of a pair.
    static final class Gold extends ArrayList<String> {
        static final String NONE = "none";

        private static final long serialVersionUID = 1L;

        Gold() {
            super(
                    Stream.concat(
                                    Arrays.stream(Preference.values())
                                            .filter(Preference::isOutcome)
                                            .map(Preference::code),
                                    Stream.of(NONE))
                            .toList());
        }
    }

    /// What a project may ask.
    static final class OfQuestions extends ArrayList<String> {
        static final String NONE = "none";

        private static final long serialVersionUID = 1L;

        OfQuestions() {
            super(
                    Stream.concat(
                                    Arrays.stream(Question.values()).map(Question::code),
                                    Stream.of(NONE))
                            .toList());
        }
    }

    /// What a decision may have to wait for.
    static final class OfRequired extends ArrayList<String> {
        static final String NONE = "none";

        private static final long serialVersionUID = 1L;

        OfRequired() {
            super(
                    Stream.concat(
                                    Arrays.stream(Question.values())
                                            .filter(Question::canBeRequired)
                                            .map(Question::code),
                                    Stream.of(NONE))
                            .toList());
        }
    }

    /// What can be at the URL of a scorer.
    static final class Scorers extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Scorers() {
            super(List.of("moderation", "guard", "judge"));
        }
    }

    /// What a judge can go by.
    static final class Criteria extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Criteria() {
            super(Arrays.stream(Judge.Criterion.values()).map(Judge.Criterion::code).toList());
        }
    }

    /// Who settles a pair, where no name follows.
    static final class Resolve extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Resolve() {
            super(List.of("majority", "unanimous", "dawid-skene", "annotator:"));
        }
    }
}
