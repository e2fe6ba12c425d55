package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PageByPartTest {
    private final List<String> made = new ArrayList<>();

    @Test
    void of_a_page_that_was_left_nothing_more_is_made(FxRobot robot) {
        robot.interact(() -> {
            PartByPart parts = new PartByPart();
            PageByPart page = new PageByPart(parts);
            parts.begin();
            page.soon(() -> made.add("left"));
            parts.soon(() -> made.add("beside it"));
            page.turn();
            page.soon(() -> made.add("shown"));
            parts.finish();
        });

        assertThat(made).containsExactly("beside it", "shown");
    }

    @Test
    void a_page_hears_of_news_until_it_is_left(FxRobot robot) {
        robot.interact(() -> {
            PageByPart page = new PageByPart(new PartByPart());
            SimpleStringProperty news = new SimpleStringProperty("first");
            page.keep(news.subscribe(it -> made.add("left " + it)));
            page.keep(news.subscribe(it -> made.add("left, too " + it)));
            page.turn();
            page.keep(news.subscribe(it -> made.add("shown " + it)));
            news.set("second");
        });

        assertThat(made)
                .containsExactly("left first", "left, too first", "shown first", "shown second");
    }

    @Test
    void parts_come_at_once_while_there_is_no_window(FxRobot robot) {
        robot.interact(() -> new PageByPart(new PartByPart()).soon(() -> made.add("part")));

        assertThat(made).containsExactly("part");
    }
}
