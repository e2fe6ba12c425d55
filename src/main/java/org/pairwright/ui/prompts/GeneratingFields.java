package org.pairwright.ui.prompts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.service.generating.GenerateForm;
import org.pairwright.service.generating.PromptChoice;

/// What is typed and chosen about pairs that are to be generated.
final class GeneratingFields {
    /// What differs between the two that answer.
    enum Between {
        VERSIONS,
        MODELS
    }

    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Between> between = new SimpleObjectProperty<>(Between.VERSIONS);
    private final ObjectProperty<Optional<TemplateVersion>> one =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<TemplateVersion>> other =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<TemplateVersion>> words =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty model = new SimpleStringProperty("");
    private final StringProperty otherModel = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty variable = new SimpleStringProperty("");
    private final StringProperty key = new SimpleStringProperty("");
    private final StringProperty temperature = new SimpleStringProperty("0.7");
    private final StringProperty seed = new SimpleStringProperty("");
    private final StringProperty longest = new SimpleStringProperty("1024");
    private final StringProperty most = new SimpleStringProperty("");
    private final StringProperty priceIn = new SimpleStringProperty("");
    private final StringProperty priceOut = new SimpleStringProperty("");

    /// Which pairs' prompts are meant, where they are the project's.
    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<Between> betweenProperty() {
        return between;
    }

    /// The first version, where versions are compared.
    ObjectProperty<Optional<TemplateVersion>> oneProperty() {
        return one;
    }

    /// The second.
    ObjectProperty<Optional<TemplateVersion>> otherProperty() {
        return other;
    }

    /// In whose words both models are asked, where models are compared; empty for the prompt's own.
    ObjectProperty<Optional<TemplateVersion>> wordsProperty() {
        return words;
    }

    /// The model that answers, or the first of the two.
    StringProperty modelProperty() {
        return model;
    }

    /// The second, where models are compared.
    StringProperty otherModelProperty() {
        return otherModel;
    }

    StringProperty addressProperty() {
        return address;
    }

    /// The environment variable that holds the key.
    StringProperty variableProperty() {
        return variable;
    }

    /// The key itself; forgotten as soon as models are asked.
    StringProperty keyProperty() {
        return key;
    }

    StringProperty temperatureProperty() {
        return temperature;
    }

    StringProperty seedProperty() {
        return seed;
    }

    /// The longest answer, in tokens.
    StringProperty longestProperty() {
        return longest;
    }

    /// How many prompts are answered at most.
    StringProperty mostProperty() {
        return most;
    }

    StringProperty priceInProperty() {
        return priceIn;
    }

    StringProperty priceOutProperty() {
        return priceOut;
    }

    /// Chooses what is likely meant: the version that is looked at, and the one it came from.
    void propose(List<TemplateVersion> all, Optional<TemplateVersion> looked) {
        if (all.size() < 2) {
            between.set(Between.MODELS);
        }
        Optional<TemplateVersion> before =
                looked.flatMap(it ->
                        all.stream()
                                .filter(that -> that.template().equals(it.template()))
                                .filter(that -> that.number() == it.parent())
                                .findFirst());
        if (before.isPresent()) {
            one.set(before);
            other.set(looked);
        } else if (one.get().filter(all::contains).isEmpty()) {
            one.set(looked.or(() -> all.stream().findFirst()));
            other.set(Optional.empty());
        }
    }

    /// All of it, with the prompts.
    GenerateForm form(PromptChoice prompts) {
        boolean ofVersions = between.get() == Between.VERSIONS;
        return new GenerateForm(
                prompts,
                (ofVersions ? Stream.of(one.get(), other.get()) : Stream.of(words.get()))
                        .flatMap(Optional::stream)
                        .toList(),
                ofVersions ? List.of(model.get()) : List.of(model.get(), otherModel.get()),
                new GenerateForm.Endpoint(
                        address.get(), variable.get(), key.get(), priceIn.get(), priceOut.get()),
                new GenerateForm.Drawing(temperature.get(), seed.get(), longest.get()),
                most.get());
    }
}
