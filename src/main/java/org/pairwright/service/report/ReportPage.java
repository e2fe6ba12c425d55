package org.pairwright.service.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.CategoryAudit;
import org.pairwright.service.agreement.CriterionAudit;
import org.pairwright.service.agreement.TypeAudit;

/// A report as one page that stands by itself: nothing is loaded and nothing runs.
final class ReportPage {
    private final AuditedProject audited;
    private final List<Part> parts;
    private final ReportWords words;
    private final Meanings meanings;
    private final References references = new References();
    private final Markup page = new Markup();

    private ReportPage(AuditedProject audited, List<Part> parts, Meanings meanings) {
        this.audited = audited;
        this.parts = parts;
        this.meanings = meanings;
        words = new ReportWords();
    }

    static String of(AuditedProject audited, List<Part> parts, Meanings meanings) {
        return new ReportPage(audited, parts, meanings).write();
    }

    private String write() {
        page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en", "dir", "ltr");
        head();
        page.open("body").open("main");
        header();
        headlines();
        contents();
        parts.forEach(this::part);
        methods();
        recipe();
        page.close().close().closeLine();
        return page.toString();
    }

    private void head() {
        page.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "color-scheme", "content", "light dark")
                .empty("meta", "name", "referrer", "content", "no-referrer")
                .empty(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'")
                .leaf("title", words.of("page.title", audited.title()))
                .style(css())
                .closeLine();
    }

    private static String css() {
        try (InputStream css =
                Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"))) {
            return new String(css.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet of reports can't be read.", e);
        }
    }

    private void header() {
        page.open("header")
                .leaf("p", words.of("page.kind"), "class", "kind")
                .foreign("h1", audited.title())
                .open("p", "class", "facts");
        for (String fact : facts()) {
            page.leaf("span", fact);
        }
        page.closeLine();
        if (!audited.figures().disagreements().isEmpty()) {
            page.open("p", "class", "warning", "role", "note")
                    .leaf("strong", words.of("page.warning.title"))
                    .text(" " + words.of("page.warning"))
                    .closeLine();
        }
        page.closeLine();
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        int replicates = audited.request().options().replicates();
        facts.add(words.of("page.asOf", ReportTime.minute(audited.state().at())));
        facts.add(audited.filter());
        if (!audited.request().annotators().isEmpty()) {
            facts.add(String.join(", ", audited.request().annotators()));
        }
        facts.add(words.of("page.ties"));
        facts.add(
                replicates == 0
                        ? words.of("meaning.interval.none")
                        : words.of(
                                "page.resamples",
                                FigureText.count(replicates),
                                Long.toString(audited.request().options().seed())));
        return facts;
    }

    private void headlines() {
        AgreementReport report = audited.figures();
        if (report.types().isEmpty() && report.categories().labels() == 0) {
            page.leaf("p", words.of("page.empty"), "class", "empty");
        }
        page.open("ul", "class", "cards");
        for (TypeAudit of : report.types()) {
            TypeMeanings type = meanings.of(of);
            card(
                    of.type().code(),
                    TypeWords.title(of.type())
                            + (of.type().isOrdered() ? ", alpha (ordinal)" : ", alpha"),
                    Cell.of(of.audit().alpha().alpha(), of.audit().alpha().interval()),
                    type.beneath());
        }
        CategoryAudit categories = report.categories();
        if (categories.labels() > 0) {
            card(
                    CategoryAudit.CODE,
                    TypeWords.title(CategoryAudit.CODE) + ", alpha (MASI)",
                    Cell.of(categories.masi()),
                    meanings.exactSetsShort(categories));
        }
        for (CriterionAudit of : report.criteria()) {
            card(
                    CriterionPart.ID,
                    of.name() + (of.ofResponses() ? ", alpha (ordinal)" : ", alpha"),
                    Cell.of(of.alpha()),
                    meanings.of(of).beneath());
        }
        page.closeLine();
    }

    private void card(String id, String title, Cell alpha, String beneath) {
        page.open("li").leaf("a", title, "href", "#" + id);
        switch (alpha) {
            case Cell.Estimate it ->
                    page.open("p", "class", "big")
                            .leaf("b", FigureText.of(it.value()))
                            .leaf("span", FigureText.range(it.low(), it.high()))
                            .close();
            case Cell.None none ->
                    page.open("p", "class", "big none").leaf("b", none.shown()).close();
            case Cell.Amount _, Cell.Words _ ->
                    page.open("p", "class", "big").leaf("b", alpha.shown()).close();
        }
        page.leaf("p", beneath).closeLine();
    }

    private void contents() {
        page.open("nav", "aria-label", words.of("page.contents")).open("ol");
        parts.forEach(part -> link(part.id(), part.title()));
        link("methods", words.of("page.methods"));
        link("recipe", words.of("page.recipe"));
        page.close().closeLine();
    }

    private void link(String id, String title) {
        page.open("li").leaf("a", title, "href", "#" + id).close();
    }

    private void part(Part part) {
        page.open("section", "id", part.id()).leaf("h2", part.title());
        said(part.meanings());
        page.open("div", "class", "figures");
        for (Chart chart : part.charts()) {
            page.open("figure");
            page.open("figcaption")
                    .leaf("strong", chart.title())
                    .leaf("span", chart.description())
                    .close();
            chart.write(page);
            page.closeLine();
        }
        page.closeLine();
        for (Table table : part.tables()) {
            if (table.rows().isEmpty()) {
                continue;
            }
            page.open("details");
            page.open("summary")
                    .text(table.title())
                    .leaf("span", " " + FigureText.count(table.rows().size(), "row"))
                    .close();
            table.write(page);
            page.closeLine();
        }
        page.closeLine();
    }

    private void said(Collection<Meaning> all) {
        for (Meaning meaning : all) {
            page.open("p", "class", "meaning").leaf("bdi", meaning.words());
            if (!meaning.sources().isEmpty()) {
                page.text(" ").leaf("cite", cited(meaning.sources()));
            }
            page.closeLine();
        }
    }

    private static String cited(Collection<Source> sources) {
        return sources.stream().map(Source::cited).collect(Collectors.joining("; ", "(", ")"));
    }

    private void methods() {
        MethodsText methods = new MethodsText(audited, words);
        page.open("section", "id", "methods").leaf("h2", words.of("page.methods"));
        page.open("blockquote").foreign("p", methods.words()).closeLine();
        said(List.of(meanings.limits()));
        Set<Source> cited =
                EnumSet.copyOf(
                        methods.sources().isEmpty()
                                ? EnumSet.of(Source.KRIPPENDORFF_2011)
                                : methods.sources());
        parts.forEach(part -> part.meanings().forEach(it -> cited.addAll(it.sources())));
        cited.addAll(meanings.limits().sources());
        page.leaf("h3", words.of("page.references")).open("ul", "class", "references");
        cited.forEach(source -> page.leaf("li", references.line(source)));
        page.closeLine();
        page.open("details").leaf("summary", "BibTeX");
        page.leaf(
                "pre",
                cited.stream().map(references::bibtex).collect(Collectors.joining("\n\n")),
                "tabindex",
                "0");
        page.close().closeLine();
    }

    private void recipe() {
        page.open("section", "id", "recipe").leaf("h2", words.of("page.recipe"));
        RecipeTable.of(audited).write(page);
        page.closeLine();
    }
}
