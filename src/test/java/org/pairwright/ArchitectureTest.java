package org.pairwright;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.ENUMS;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.RECORDS;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.Slice;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which package may use which of ours: arrows only run down, from what people see to the domain.
class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("org.pairwright");

    private static final DescribedPredicate<JavaClass> SCREENS =
            in("ui..").and(not(in("ui.kit..", "ui.shell..")));

    private static final DescribedPredicate<JavaClass> JAVA_BASE =
            describe("belong to java.base", ArchitectureTest::isInJavaBase);

    private static final DescribedPredicate<JavaClass> NULLNESS = at("org.jspecify..");

    @Test
    void the_domain_uses_java_alone() {
        check(
                classes()
                        .that(in("domain.."))
                        .should()
                        .onlyDependOnClassesThat(in("domain..").or(JAVA_BASE).or(NULLNESS))
                        .because("everything else stands on it, so it stands on nothing"));
    }

    @Test
    void statistics_are_pure() {
        check(
                classes()
                        .that(in("statistics.."))
                        .should()
                        .onlyDependOnClassesThat(
                                in("statistics..", "domain..")
                                        .or(JAVA_BASE)
                                        .or(NULLNESS)
                                        .or(at("org.apache.commons.statistics..")))
                        .because("a figure is computed from values, whoever holds them"));
    }

    @Test
    void the_way_from_annotations_to_rows_is_pure() {
        check(
                classes()
                        .that(in("dataset.."))
                        .should()
                        .onlyDependOnClassesThat(
                                in("dataset..", "statistics..", "domain..")
                                        .or(JAVA_BASE)
                                        .or(NULLNESS))
                        .because("what is exported depends on the annotations alone"));
    }

    @Test
    void importing_knows_the_domain_alone() {
        check(ofOurs("importing", "domain").because("a format gives values to whoever asks"));
    }

    @Test
    void exporting_knows_rows_and_the_domain() {
        check(
                ofOurs("exporting", "domain", "dataset")
                        .because("a format writes resolved rows, wherever they come from"));
    }

    @Test
    void endpoints_know_the_domain_alone() {
        check(ofOurs("endpoint", "domain").because("a model is asked by a service"));
    }

    @Test
    void storage_knows_the_domain_alone() {
        check(ofOurs("storage", "domain").because("what is stored does not depend on its uses"));
    }

    @Test
    void services_know_no_front() {
        check(
                ofOurs(
                                "service",
                                "domain",
                                "statistics",
                                "dataset",
                                "importing",
                                "exporting",
                                "endpoint",
                                "storage")
                        .because("the window and the command line call the same services"));
    }

    @Test
    void settings_are_values_and_their_file() {
        check(
                classes()
                        .that(in("settings.."))
                        .should()
                        .onlyDependOnClassesThat(
                                in("settings..", "domain..")
                                        .or(JAVA_BASE)
                                        .or(NULLNESS)
                                        .or(at("tools.jackson..", "com.fasterxml.jackson..")))
                        .because("settings that act become a bag that everything hangs on"));
    }

    @Test
    void only_what_wires_the_program_reads_the_settings() {
        check(
                noClasses()
                        .that(not(in("settings..", "ui.settings..", "ui.shell..", "cli..", "")))
                        .should()
                        .dependOnClassesThat(in("settings.."))
                        .because("a class takes the few values that it needs"));
    }

    @Test
    void the_kit_knows_no_screen_and_no_service() {
        check(
                ofOurs("ui.kit", "domain")
                        .because("it is what screens are made of, not what they do"));
    }

    @Test
    void a_screen_uses_the_kit_services_and_the_domain() {
        check(
                noClasses()
                        .that(SCREENS)
                        .should()
                        .dependOnClassesThat(
                                in("..").and(
                                                not(
                                                        in(
                                                                "ui..",
                                                                "service..",
                                                                "domain..",
                                                                "statistics..",
                                                                "dataset..",
                                                                "settings.."))))
                        .orShould()
                        .dependOnClassesThat(in("ui.shell.."))
                        .because("a screen shows what services know; the shell opens it"));
    }

    @Test
    void a_screen_reads_figures_and_does_not_compute_them() {
        check(
                noClasses()
                        .that(SCREENS)
                        .should()
                        .dependOnClassesThat(
                                in("statistics..", "dataset..")
                                        .and(not(RECORDS.or(ENUMS).or(INTERFACES))))
                        .because("computing belongs into a service, off the window's thread"));
    }

    @Test
    void screens_are_free_of_each_other() {
        check(
                slices().matching("org.pairwright.ui.(*)..")
                        .that(
                                describe(
                                        "are screens",
                                        (Slice slice) ->
                                                !Set.of("kit", "shell")
                                                        .contains(slice.getNamePart(1))))
                        .should()
                        .notDependOnEachOther()
                        .because("screens meet in the Navigator"));
    }

    @Test
    void the_window_does_not_know_the_command_line() {
        check(
                noClasses()
                        .that(in("ui.."))
                        .should()
                        .dependOnClassesThat(in("cli.."))
                        .because("a window prints nothing"));
    }

    @Test
    void the_command_line_does_not_know_the_window() {
        check(
                noClasses()
                        .that(in("cli.."))
                        .should()
                        .dependOnClassesThat(in("ui.."))
                        .because("a command starts no toolkit"));
    }

    @Test
    void nothing_uses_what_starts_the_program() {
        check(
                noClasses()
                        .that(not(in("")))
                        .should()
                        .dependOnClassesThat(in(""))
                        .because("Main stands above all"));
    }

    @Test
    void packages_have_no_cycles() {
        check(
                slices().matching("org.pairwright.(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("what goes in circles can only be changed as a whole"));
    }

    /// A layer that may use these packages of ours, and any library that its own rules allow.
    private static ArchRule ofOurs(String layer, String... others) {
        String[] all =
                Stream.concat(Stream.of(layer), Stream.of(others))
                        .map(name -> name + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that(in(layer + ".."))
                .should()
                .dependOnClassesThat(in("..").and(not(in(all))));
    }

    /// Our packages by their name below the root; the empty name is the root itself.
    static DescribedPredicate<JavaClass> in(String... packages) {
        return resideInAnyPackage(
                Stream.of(packages)
                        .map(name -> name.isEmpty() || name.equals("..") ? name : "." + name)
                        .map(name -> "org.pairwright" + name)
                        .toArray(String[]::new));
    }

    static DescribedPredicate<JavaClass> at(String... packages) {
        return resideInAnyPackage(packages);
    }

    /// A package that is not there yet keeps every rule.
    static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static boolean isInJavaBase(JavaClass type) {
        return type.getBaseComponentType().isPrimitive()
                || (type.getPackageName().startsWith("java.")
                        && type.getBaseComponentType()
                                .reflect()
                                .getModule()
                                .equals(Object.class.getModule()));
    }
}
