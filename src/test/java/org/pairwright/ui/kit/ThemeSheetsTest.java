package org.pairwright.ui.kit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ThemeSheetsTest {

    @Test
    void rules_for_what_is_never_made_are_left_out() {
        assertThat(
                        ThemeSheets.lean(
                                """
                                /* A comment { with braces } */
                                .root { -color-fg: black; }
                                .button, .spinner:focused > .text { -fx-padding: 1px; }
                                .tab-pane .button { -fx-padding: 2px; }
                                """))
                .isEqualTo(
                        """
                        .root { -color-fg: black; }
                        .button { -fx-padding: 1px; }
                        """);
    }

    @Test
    void what_is_said_to_be_never_made_is_never_made() {
        noClasses()
                .should()
                .callConstructorWhere(
                        target(owner(describe("have no looks", ThemeSheetsTest::hasNoLooks))))
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.pairwright.ui"));
    }

    private static boolean hasNoLooks(JavaClass control) {
        String name =
                control.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
        return ThemeSheets.NEVER_MADE.contains(name);
    }
}
