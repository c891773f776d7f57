package org.dalil.source.intake;

import org.dalil.document.DocumentType;
import org.dalil.document.Extraction;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.SniffedType;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Puts what was noticed at import into words, one remark a line, to be kept with the original and
/// with its text. They stay in the language of whoever imported, like any note.
record ImportRemarks(Texts texts) {
    /// What to know about an original: a name that claims another type, why there are no words.
    @Nullable String ofItem(SniffedType type, ExtractionOutcome outcome) {
        List<String> lines = new ArrayList<>();
        DocumentType named = type.named();
        if (named != null && type.isMislabelled()) {
            lines.add(
                    texts.of(
                            "document.mislabelled",
                            Map.of(
                                    "named", texts.of(named.key()),
                                    "type", texts.of(type.type().key()))));
        }
        switch (outcome) {
            case ExtractionOutcome.Extracted words -> {}
            case ExtractionOutcome.NoText none -> lines.add(texts.of(none.reason().key()));
            case ExtractionOutcome.Encrypted locked -> lines.add(texts.of("document.encrypted"));
            case ExtractionOutcome.Unreadable bad -> lines.add(texts.of(bad.problem()));
        }
        return joined(lines);
    }

    /// How the words differ from the original.
    @Nullable String ofText(Extraction extraction) {
        return joined(
                extraction.notes().stream()
                        .map(note -> texts.of(note.key(), note.args()))
                        .toList());
    }

    private static @Nullable String joined(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}
