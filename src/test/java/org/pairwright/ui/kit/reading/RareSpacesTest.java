package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class RareSpacesTest {
    private final Lettering letters = new Lettering(15);

    private String drawn(Document document) {
        StringBuilder drawn = new StringBuilder();
        for (Block block : document.blocks()) {
            StyledText text =
                    switch (block) {
                        case Block.Code code -> letters.code(document, code);
                        case Block.Prose prose ->
                                letters.prose(
                                        document,
                                        prose.start(),
                                        prose.end(),
                                        prose.face(),
                                        prose.runs());
                        default -> throw new IllegalArgumentException(block.toString());
                    };
            text.spans().forEach(span -> drawn.append(span.drawn()));
        }
        return drawn.toString();
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u00A0', '\u202F', '\u2007', '\u2009'})
    void code_shows_a_space_that_only_looks_like_the_usual_one(char space) {
        assertThat(drawn(Document.ofMarkdown("```\nif" + space + "a: b\n```")))
                .isEqualTo("if␣a: b");
        assertThat(drawn(Document.ofMarkdown("`a" + space + space + "b` c"))).isEqualTo("a␣␣b c");
    }

    @Test
    void a_text_as_it_was_typed_shows_it_too() {
        assertThat(drawn(Document.asTyped("Quoi\u00A0?"))).isEqualTo("Quoi␣?");
    }

    @Test
    void in_prose_it_belongs_to_the_writing() {
        assertThat(drawn(Document.ofMarkdown("Quoi\u00A0? 10\u202F000 $x\u00A0y$")))
                .isEqualTo("Quoi\u00A0? 10\u202F000 $x\u00A0y$");
    }

    @Test
    void a_part_of_a_line_shows_it_as_the_whole_does() {
        StyledText text =
                letters.prose(
                        Document.asTyped("a\u00A0\u00A0b"),
                        0,
                        4,
                        Face.RAW,
                        List.of(new Run(0, 4, Set.of(), "")));

        assertThat(text.nodes(2, 3))
                .singleElement()
                .isInstanceOfSatisfying(Text.class, it -> assertThat(it.getText()).isEqualTo("␣"));
    }
}
