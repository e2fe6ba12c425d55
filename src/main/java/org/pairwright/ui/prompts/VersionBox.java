package org.pairwright.ui.prompts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.pairwright.domain.prompt.TemplateVersion;

/// Chooses a version of a prompt template, or none.
final class VersionBox extends ComboBox<Optional<TemplateVersion>> {
    /// @param name what is chosen
    /// @param none what it means that none is
    /// @param offered all versions
    VersionBox(
            String id,
            String name,
            String none,
            ObservableValue<List<TemplateVersion>> offered,
            ObjectProperty<Optional<TemplateVersion>> chosen) {
        setId(id);
        setAccessibleText(name);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<TemplateVersion> version) {
                        return version == null
                                ? ""
                                : version.map(it -> it.name().toString()).orElse(none);
                    }

                    @Override
                    public Optional<TemplateVersion> fromString(String text) {
                        return chosen.get();
                    }
                });
        offered.subscribe(all -> {
            List<Optional<TemplateVersion>> items = new ArrayList<>();
            items.add(Optional.empty());
            all.forEach(it -> items.add(Optional.of(it)));
            getItems().setAll(items);
            setValue(chosen.get());
        });
        chosen.subscribe(this::setValue);
        setOnAction(event -> {
            if (getValue() != null) {
                chosen.set(getValue());
            }
        });
    }
}
