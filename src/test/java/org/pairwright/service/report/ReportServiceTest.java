package org.pairwright.service.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.DatabaseInTheWay;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.AgreementService;
import org.pairwright.service.agreement.DatedAudit;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The audit of a project as files.
class ReportServiceTest {
    private static final String NASTY =
            "</td><script src=\"http://evil.example\">alert('1')</script>";
    private static final AgreementRequest REQUEST =
            new AgreementRequest(Filter.ALL, new AuditOptions(100, 7, 3, .01), Slicing.ANNOTATOR);

    @TempDir Path folder;
    Database database;

    @BeforeEach
    void make_a_project() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        Samples.project());
    }

    @AfterEach
    void close_it() {
        database.close();
    }

    /// Pairs on which each annotator says something, and they do not always agree.
    private void decide(int pairs, String... annotators) {
        for (int i = 0; i < pairs; i++) {
            int pair = i;
            ImportedAnnotation[] said =
                    Stream.of(annotators)
                            .map(name -> {
                                int turn = pair + name.length() % 3 * (pair % 4);
                                return new ImportedAnnotation(
                                        name,
                                        Judgment.of(turn % 2 == 0 ? Preference.A : Preference.B));
                            })
                            .toArray(ImportedAnnotation[]::new);
            Samples.add(
                    database, Samples.decided(Samples.pair("Question " + i + " " + NASTY), said));
        }
    }

    private AgreementReport audit() {
        return new AgreementService(database).run(REQUEST, Progress.NONE);
    }

    private ReportFiles write(String name) {
        ReportFiles files = ReportFiles.at(folder.resolve(name)).orElseThrow();
        DatedAudit audit = new AgreementService(database).dated(REQUEST, Progress.NONE);
        new ReportService().write(REQUEST, audit, files, Progress.NONE);
        return files;
    }

    private static Document parse(Path page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(page)));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        return Stream.iterate(0, it -> it + 1)
                .limit(nodes.getLength())
                .map(it -> (Element) nodes.item(it))
                .toList();
    }

    @Test
    void the_page_is_well_formed_and_its_parts_have_names() throws Exception {
        decide(40, "one", "three", NASTY);
        Document page = parse(write("r.html").page());

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(elements(page, "section"))
                .extracting(it -> it.getAttribute("id"))
                .doesNotHaveDuplicates()
                .contains("preference", "whom", "side", "methods", "recipe");
        assertThat(elements(page, "a"))
                .allSatisfy(it -> assertThat(it.getAttribute("href")).startsWith("#"));
        assertThat(elements(page, "svg"))
                .isNotEmpty()
                .allSatisfy(it -> {
                    assertThat(it.getAttribute("role")).isEqualTo("img");
                    assertThat(it.getElementsByTagName("title").item(0).getTextContent())
                            .isNotBlank();
                    assertThat(it.getElementsByTagName("desc").item(0).getTextContent())
                            .isNotBlank();
                });
        assertThat(elements(page, "th"))
                .allSatisfy(it -> assertThat(it.getAttribute("scope")).isIn("col", "row"));
    }

    @Test
    void where_no_two_annotators_share_a_pair_the_report_says_so() throws Exception {
        decide(5, "one");

        assertThat(Files.readString(write("r.html").page()))
                .contains("No two annotators labeled the same item");
    }

    @Test
    void nothing_is_loaded_and_nothing_runs() throws Exception {
        decide(10, "one", NASTY);
        Path file = write("r.html").page();
        Document page = parse(file);

        assertThat(elements(page, "*"))
                .noneMatch(it -> it.hasAttribute("src") || it.hasAttribute("onload"));
        for (String name : List.of("script", "link", "img", "iframe", "object", "use", "image")) {
            assertThat(elements(page, name)).as(name).isEmpty();
        }
        assertThat(Files.readString(file))
                .doesNotContain("<script", "url(", "@import", "xlink")
                .contains("default-src 'none'");
    }

    @Test
    void names_and_texts_are_only_text() throws Exception {
        decide(10, "one", NASTY);
        ReportFiles files = write("r.html");

        assertThat(elements(parse(files.page()), "bdi"))
                .anyMatch(it -> it.getTextContent().equals(NASTY));
        assertThat(Files.readString(files.table("disagreements"))).contains("Question");
    }

    @Test
    void a_name_is_no_formula_in_a_table_and_a_number_below_zero_is_one() throws IOException {
        decide(40, "=1+1", "-three", "four");
        String table = Files.readString(write("r.html").table("annotators"));

        assertThat(table).contains("\"'=1+1\"", "\"'-three\"").doesNotContain("\"=1");
    }

    @Test
    void each_figure_is_that_of_the_audit() throws Exception {
        decide(40, "one", "three", "seventeen");
        ReportFiles files = write("r.html");
        TypeAudit audit = audit().types().getFirst();
        String page = Files.readString(files.page());
        String table = Files.readString(files.table("agreement-preference"));

        assertThat(page)
                .contains(
                        FigureText.of(
                                audit.audit().alpha().alpha(), audit.audit().alpha().interval()),
                        FigureText.of(
                                audit.audit().chance().gwet(),
                                audit.audit().chanceIntervals().gwet()),
                        FigureText.percent(audit.audit().chance().chance()));
        assertThat(table)
                .contains(
                        "\"Alpha, nominal\","
                                + audit.audit().alpha().alpha().value().orElseThrow());
        assertThat(Files.readString(files.json()))
                .startsWith(
                        AgreementJson.of(audit(), REQUEST.options(), REQUEST.by())
                                .toString()
                                .replaceFirst("}$", ""))
                .contains("\"program\":\"unpackaged\"")
                .endsWith("}\n");
    }

    @Test
    void the_same_project_gives_the_same_bytes() throws IOException {
        decide(20, "one", "three");
        ReportFiles one = write("one.html");
        ReportFiles other = write("other.html");

        assertThat(other.page()).hasSameBinaryContentAs(one.page());
        assertThat(other.json()).hasSameBinaryContentAs(one.json());
        assertThat(bytes(other.tables())).isEqualTo(bytes(one.tables()));
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void without_overlap_figures_are_undefined_for_a_reason(int annotators) throws Exception {
        decide(5, Stream.of("one").limit(annotators).toArray(String[]::new));
        ReportFiles files = write("r.html");
        String page = Files.readString(files.page());

        parse(files.page());
        if (annotators == 0) {
            assertThat(page).contains("There are no labels to compare.");
        } else {
            assertThat(page)
                    .contains("<span>undefined</span><small>no item has two labels</small>")
                    .contains("Agreement on preference is undefined (no item has two labels).");
            assertThat(Files.readString(files.table("agreement-preference")))
                    .contains("\"no item has two labels\"");
        }
    }

    @Test
    void the_methods_name_figures_seed_policy_and_sources() throws Exception {
        decide(40, "one", "three");
        String page = Files.readString(write("r.html").page());

        assertThat(page)
                .contains("We audited the labels of 40 pairs by 2 people.")
                .contains("from 100 resamples of items, clustered by prompt")
                .contains("seed 7")
                .contains("Ties, and both responses being bad, were answers of their own.")
                .contains("@techreport{krippendorff2011,");
    }

    @Test
    void a_project_is_not_written_over() throws IOException {
        decide(2, "one");
        Path project = folder.resolve("other.html");
        Database.create(new ProjectLocation.InFile(project), Samples.project()).close();
        byte[] before = Files.readAllBytes(project);

        assertThatExceptionOfType(DatabaseInTheWay.class).isThrownBy(() -> write("other.html"));
        assertThat(Files.readAllBytes(project)).isEqualTo(before);
        assertThat(folder.resolve("other.json")).doesNotExist();
        assertThat(folder.resolve("other-tables")).isEmptyDirectory();
    }
}
