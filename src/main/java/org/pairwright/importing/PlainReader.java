package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.PairField;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;

/// Reads rows of plain pairs.
final class PlainReader implements RowReader {
    /// What is found out about one shape of rows, and holds until the next comes.
    private record Plan(Shape shape, PlainLayout layout, LabelReader labels, Extras extras) {}

    private final ImportOptions options;
    private final Set<String> seenLabels;
    private final LabelBase base;
    private Plan plan;

    /// @param sample from which the meaning of labels that are numbers is concluded
    PlainReader(ImportOptions options, List<Row> sample) {
        this.options = options;
        seenLabels = seenLabels(options, sample);
        base =
                options.labelBase() == LabelBase.UNSTATED
                        ? Labels.infer(seenLabels, namesBase(options, sample))
                        : options.labelBase();
        plan = plan(sample.isEmpty() ? Shape.EMPTY : sample.getFirst().shape());
    }

    @Override
    public List<String> notes() {
        boolean concluded =
                options.labelBase() == LabelBase.UNSTATED
                        && base != LabelBase.UNSTATED
                        && seenLabels.stream().anyMatch(label -> Labels.number(label) >= 0);
        return concluded
                ? List.of(
                        "The labels are numbers that count from "
                                + (base == LabelBase.ONE ? 1 : 0)
                                + ".")
                : List.of();
    }

    @Override
    public List<ImportedPair> read(Row row, Findings findings) {
        if (plan.shape() != row.shape()) {
            plan = plan(row.shape());
        }
        PlainLayout layout = plan.layout();
        RowFields.refuseImages(row);
        String id = RowFields.externalId(layout.field(PairField.ID, row), findings);
        Prompt prompt = prompt(layout, row, findings);
        boolean sensitive = Sensitivity.of(layout.field(PairField.SENSITIVE, row), findings);
        if (layout.has(PairField.CHOSEN) || layout.has(PairField.REJECTED)) {
            return Sensitivity.mark(List.of(chosen(id, prompt, row, findings)), sensitive);
        }
        if (layout.has(PairField.RESPONSE_A)
                || layout.has(PairField.RESPONSE_B)
                || !layout.has(PairField.RESPONSES)) {
            return Sensitivity.mark(List.of(pair(id, prompt, row, findings)), sensitive);
        }
        return Sensitivity.mark(pairsOfList(id, prompt, row, findings), sensitive);
    }

    private ImportedPair pair(String id, Prompt prompt, Row row, Findings findings) {
        Field first = required(PairField.RESPONSE_A, row);
        Field second = required(PairField.RESPONSE_B, row);
        Response a = Responses.read(first, source(PairField.SOURCE_A, row), findings);
        Response b = Responses.read(second, source(PairField.SOURCE_B, row), findings);
        var annotations = plan.labels().read(plan.layout(), row, a, b, findings);
        String extras = plan.extras().of(row, findings);
        ImportedPair pair = ImportedPair.inFileOrder(id, prompt, a, b, annotations, extras);
        Doubts.about(pair, first.name(), second.name(), findings);
        return pair;
    }

    /// A pair whose A is drawn, and the decision for the chosen response.
    private ImportedPair chosen(String id, Prompt prompt, Row row, Findings findings) {
        Field better = required(PairField.CHOSEN, row);
        Field worse = required(PairField.REJECTED, row);
        Response chosen = Responses.read(better, "", findings);
        Response rejected = Responses.read(worse, "", findings);
        ImportedPair pair =
                ImportedPair.drawn(
                        id,
                        prompt,
                        chosen,
                        rejected,
                        List.of(plan.labels().ofChosen(plan.layout(), row, findings)),
                        plan.extras().of(row, findings));
        boolean first = pair.a().equals(chosen);
        Doubts.about(
                pair,
                first ? better.name() : worse.name(),
                first ? worse.name() : better.name(),
                findings);
        return pair;
    }

    private List<ImportedPair> pairsOfList(String id, Prompt prompt, Row row, Findings findings) {
        Field field = required(PairField.RESPONSES, row);
        ResponseList list = ResponseList.read(field, findings);
        List<ResponseList.Two> twos = list.pairs(options.pairs());
        List<ImportedPair> pairs = new ArrayList<>();
        for (ResponseList.Two two : twos) {
            var annotations =
                    list.isRanked()
                            ? two.byRank()
                            : plan.labels().ofList(plan.layout(), row, two, list.size(), findings);
            String extras = plan.extras().of(row, findings);
            pairs.add(two.pair(twos.size() == 1 ? id : two.id(id), prompt, annotations, extras));
        }
        for (ImportedPair pair : pairs) {
            Doubts.about(pair, field.name(), field.name(), findings);
        }
        return pairs;
    }

    private Prompt prompt(PlainLayout layout, Row row, Findings findings) {
        Field field = required(PairField.PROMPT, row);
        Optional<Field> input =
                layout.input().stream().flatMap(slot -> slot.of(row).stream()).findFirst();
        List<Message> messages = Prompts.withInput(field, input, findings);
        return Prompts.of(
                messages, layout.field(PairField.SYSTEM, row), layout.field(PairField.TOOLS, row));
    }

    private Field required(PairField field, Row row) {
        String path = options.mapping().path(field);
        return plan.layout()
                .field(field, row)
                .orElseThrow(() -> missing(path.isEmpty() ? field.code() : path));
    }

    private String source(PairField field, Row row) {
        return plan.layout()
                .field(field, row)
                .filter(value -> !value.isBlank() && !value.isNested())
                .map(Field::text)
                .orElse("");
    }

    private static RefusedRow missing(String name) {
        return new RefusedRow(
                name,
                ProblemCode.MISSING_FIELD,
                "The row has no \"" + name + "\". Add it or leave the row out.");
    }

    private Plan plan(Shape shape) {
        PlainLayout layout = PlainLayout.of(shape, options.mapping());
        LabelBase names =
                layout.names().isEmpty() ? LabelBase.UNSTATED : layout.names().getFirst().base();
        return new Plan(
                shape,
                layout,
                new LabelReader(new Labels(base, names)),
                new Extras(layout.placed()));
    }

    private static Set<String> seenLabels(ImportOptions options, List<Row> sample) {
        return sample.stream()
                .map(row ->
                        PlainLayout.of(row.shape(), options.mapping())
                                .field(PairField.PREFERENCE, row))
                .flatMap(Optional::stream)
                .map(Field::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LabelBase namesBase(ImportOptions options, List<Row> sample) {
        return sample.stream()
                .flatMap(row -> PlainLayout.of(row.shape(), options.mapping()).names().stream())
                .map(ResponseNames::base)
                .findFirst()
                .orElse(LabelBase.UNSTATED);
    }
}
