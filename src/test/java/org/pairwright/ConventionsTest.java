package org.pairwright;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.pairwright.ArchitectureTest.at;
import static org.pairwright.ArchitectureTest.check;
import static org.pairwright.ArchitectureTest.in;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import javafx.collections.FXCollections;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Where each library and each habit is at home.
class ConventionsTest {

    @Test
    void javafx_is_at_home_in_the_window() {
        check(
                noClasses()
                        .that(not(in("ui..")))
                        .should()
                        .dependOnClassesThat(
                                at(
                                        "javafx..",
                                        "org.controlsfx..",
                                        "atlantafx..",
                                        "org.kordamp.ikonli.."))
                        .because("everything else runs where there is no window"));
    }

    @Test
    void sql_is_at_home_in_storage() {
        check(
                noClasses()
                        .that(not(in("storage..")))
                        .should()
                        .dependOnClassesThat(
                                at(
                                        "java.sql..",
                                        "javax.sql..",
                                        "org.jdbi..",
                                        "org.sqlite..",
                                        "org.postgresql..",
                                        "com.zaxxer.hikari.."))
                        .because("two databases stay alike where one package speaks to them"));
    }

    @Test
    void json_is_at_home_where_values_enter_and_leave() {
        check(
                noClasses()
                        .that(
                                not(
                                        in(
                                                "importing..",
                                                "exporting..",
                                                "endpoint..",
                                                "settings..",
                                                "storage..",
                                                "cli..")))
                        .should()
                        .dependOnClassesThat(at("tools.jackson..", "com.fasterxml.jackson.."))
                        .because("inside the program there are records"));
    }

    @Test
    void tests_and_quantiles_are_at_home_in_the_statistics() {
        check(
                noClasses()
                        .that(not(in("statistics..")))
                        .should()
                        .dependOnClassesThat(at("org.apache.commons.statistics.."))
                        .because("a figure is computed in one place"));
    }

    @Test
    void rich_text_is_at_home_in_the_kit() {
        check(
                noClasses()
                        .that(not(in("ui.kit..")))
                        .should()
                        .dependOnClassesThat(at("org.commonmark..", "com.github.difflib.."))
                        .because("every screen shows text the same way"));
    }

    @Test
    void the_kit_is_made_of_the_window_libraries() {
        check(
                classes()
                        .that(in("ui.kit.."))
                        .should()
                        .onlyDependOnClassesThat(
                                in("ui.kit..", "domain..")
                                        .or(
                                                at(
                                                        "java..",
                                                        "javafx..",
                                                        "org.controlsfx..",
                                                        "atlantafx..",
                                                        "org.kordamp.ikonli..",
                                                        "org.commonmark..",
                                                        "com.github.difflib..",
                                                        "org.slf4j..",
                                                        "org.jspecify.."))
                                        .or(describe("are primitive", JavaClass::isPrimitive)))
                        .because("every screen carries what the kit carries"));
    }

    @Test
    void the_parser_of_arguments_is_at_home_in_the_command_line() {
        check(
                noClasses()
                        .that(not(in("cli..", "")))
                        .should()
                        .dependOnClassesThat(at("picocli.."))
                        .because("services take values, not arguments"));
    }

    @Test
    void a_view_model_needs_no_toolkit() {
        check(
                noClasses()
                        .that(named(".*ViewModel(\\$.*)?"))
                        .should()
                        .dependOnClassesThat(
                                at("javafx..")
                                        .and(
                                                not(
                                                        at(
                                                                "javafx.beans..",
                                                                "javafx.collections..",
                                                                "javafx.util.."))))
                        .because("its tests run without a window"));
    }

    @Test
    void a_list_that_only_shows_another_is_kept() {
        check(
                noClasses()
                        .that(in("ui.."))
                        .should()
                        .callMethodWhere(
                                describe(
                                        "a list that only shows another is made in a method",
                                        call ->
                                                call.getTargetOwner()
                                                                .isEquivalentTo(FXCollections.class)
                                                        && call.getName().startsWith("unmodifiable")
                                                        && !call.getOrigin().isConstructor()))
                        .because("it hears of changes only as long as somebody holds it"));
    }

    @Test
    void a_screen_works_and_asks_through_the_kit() {
        check(
                noClasses()
                        .that(in("ui.."))
                        .and(not(in("ui.kit..", "ui.shell..")))
                        .should()
                        .dependOnClassesThat(
                                at("javafx.concurrent..")
                                        .or(named("java\\.lang\\.Thread"))
                                        .or(named("java\\.util\\.concurrent\\.\\w*Execut\\w+"))
                                        .or(named("javafx\\.application\\.Platform"))
                                        .or(named("javafx\\.scene\\.control\\.(Alert|\\w*Dialog)")))
                        .because("there is one door to background work and one to dialogs"));
    }

    @Test
    void words_for_the_terminal_come_from_the_command_line() {
        check(
                noClasses()
                        .that(not(in("cli..", "")))
                        .should(ACCESS_STANDARD_STREAMS)
                        .because("results and problems are values until they are shown"));
    }

    @Test
    void the_log_is_written_through_slf4j() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat(at("java.util.logging.."))
                        .because("one log file holds what happened"));
    }

    @Test
    void a_name_says_what_it_names() {
        check(
                noClasses()
                        .should()
                        .haveNameMatching(".*\\.(Abstract\\w*|I[A-Z][a-z]\\w*)")
                        .orShould()
                        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?")
                        .orShould()
                        .resideInAnyPackage(
                                "..util..", "..common..", "..impl..", "..manager..", "..helper..")
                        .because("a drawer for everything is where design goes to die"));
    }

    @Test
    void in_every_package_null_is_no_value() {
        check(
                classes()
                        .should(
                                be(
                                        describe(
                                                "in a package that is @NullMarked",
                                                (JavaClass type) ->
                                                        type.getPackage()
                                                                .isAnnotatedWith(
                                                                        NullMarked.class))))
                        .because("NullAway looks at marked packages only"));
    }

    private static DescribedPredicate<JavaClass> named(String pattern) {
        return describe("are named " + pattern, type -> type.getName().matches(pattern));
    }
}
