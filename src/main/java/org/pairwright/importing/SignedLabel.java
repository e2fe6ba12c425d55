package org.pairwright.importing;

import java.util.Optional;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Side;
import org.pairwright.domain.Strength;

/// What the numbers mean by which HelpSteer says which response is better and by how much: -3 the
/// first is much better, 0 the same, 3 the second is much better.
final class SignedLabel {
    static final String VALUES = "-3 to 3";

    private SignedLabel() {}

    static Optional<Judgment> read(String label) {
        if (!label.matches("-?[0-3](\\.0+)?")) {
            return Optional.empty();
        }
        int signed = (int) Double.parseDouble(label);
        return Optional.of(
                Strength.ofLevel(Math.abs(signed))
                        .map(strength -> Judgment.of(signed < 0 ? Side.A : Side.B, strength))
                        .orElse(Judgment.of(Preference.TIE)));
    }
}
