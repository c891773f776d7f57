package org.dalil.testimony.ui.transcript.row;

import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.SpeakerRole;
import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The voices that a transcript gets when a number is given that has none yet: whoever asks, the
/// witness, the interpreter, then numbers. Makes none itself.
public final class NextVoices {
    private static final List<SpeakerRole> ORDER =
            List.of(SpeakerRole.INTERVIEWER, SpeakerRole.WITNESS, SpeakerRole.INTERPRETER);

    private NextVoices() {}

    /// A voice that is about to be made.
    public record Fresh(String label, SpeakerRole role) {}

    /// Those that are missing up to a number.
    ///
    /// @param known the voices there are, the first with number 1
    public static List<Fresh> upTo(int number, List<Speaker> known, Texts texts) {
        Set<SpeakerRole> used = EnumSet.noneOf(SpeakerRole.class);
        known.forEach(one -> used.add(SpeakerRole.of(one.role())));
        List<Fresh> fresh = new ArrayList<>();
        for (int i = known.size() + 1; i <= number; i++) {
            SpeakerRole role =
                    ORDER.stream()
                            .filter(one -> !used.contains(one))
                            .findFirst()
                            .orElse(SpeakerRole.OTHER);
            used.add(role);
            String label =
                    role == SpeakerRole.OTHER
                            ? String.valueOf(i)
                            : texts.of(
                                    "testimony.voice.label."
                                            + role.name().toLowerCase(Locale.ROOT));
            fresh.add(new Fresh(label, role));
        }
        return fresh;
    }
}
