package org.pairwright.cli;

import org.pairwright.domain.PairChoice;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads which pairs a row makes.
final class PairChoiceConverter implements ITypeConverter<PairChoice> {
    @Override
    public PairChoice convert(String word) {
        return switch (word) {
            case "all" -> PairChoice.ALL;
            case "adjacent" -> PairChoice.ADJACENT;
            case "best-worst" -> PairChoice.BEST_WORST;
            default ->
                    throw new TypeConversionException(
                            "\"" + word + "\" is none of all, adjacent, best-worst.");
        };
    }
}
