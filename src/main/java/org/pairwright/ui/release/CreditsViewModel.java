package org.pairwright.ui.release;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.pairwright.dataset.release.Recipe.Credits;

/// What people are told of the dataset; what is not said is taken from the project.
final class CreditsViewModel {
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty license = new SimpleStringProperty("");
    private final StringProperty creator = new SimpleStringProperty("");
    private final StringProperty url = new SimpleStringProperty("");

    /// What the dataset is called.
    StringProperty titleProperty() {
        return title;
    }

    /// Under which license it is published.
    StringProperty licenseProperty() {
        return license;
    }

    /// Who answers for it.
    StringProperty creatorProperty() {
        return creator;
    }

    /// Where people find it.
    StringProperty urlProperty() {
        return url;
    }

    /// All of them.
    List<ObservableValue<?>> parts() {
        return List.of(title, license, creator, url);
    }

    void take(Credits used) {
        title.set(used.title());
        license.set(used.license());
        creator.set(used.creator());
        url.set(used.url());
    }

    Credits written() {
        return new Credits(
                title.get().strip(),
                license.get().strip(),
                url.get().strip(),
                creator.get().strip());
    }
}
