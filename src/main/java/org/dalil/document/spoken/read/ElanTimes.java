package org.dalil.document.spoken.read;

import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenTier;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Follows the references of ELAN’s annotations: to times, and to the annotation each belongs to. A
/// time that ELAN left open stays open.
final class ElanTimes {
    private static final int DEEPEST = 20;
    private final Map<String, Long> slots;
    private final Map<String, String> languages;
    private final List<ElanTier> tiers;
    private final Remarks remarks;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, ElanTier.Annotation> byId = new HashMap<>();

    ElanTimes(
            Map<String, Long> slots,
            Map<String, String> languages,
            List<ElanTier> tiers,
            Remarks remarks) {
        this.slots = slots;
        this.languages = languages;
        this.tiers = tiers;
        this.remarks = remarks;
        for (ElanTier tier : tiers) {
            for (int i = 0; i < tier.annotations.size(); i++) {
                ElanTier.Annotation annotation = tier.annotations.get(i);
                places.put(annotation.id(), i);
                byId.put(annotation.id(), annotation);
            }
        }
    }

    List<SpokenTier> tiers() {
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < tiers.size(); i++) {
            names.putIfAbsent(tiers.get(i).name, i);
        }
        List<SpokenTier> read = new ArrayList<>();
        for (ElanTier tier : tiers) {
            int of = tier.parent == null ? -1 : names.getOrDefault(tier.parent, -1);
            if (tier.parent != null && of < 0) {
                remarks.at(Kind.PARENT_MISSING, 0, tier.parent);
            }
            String language =
                    tier.language == null
                            ? null
                            : languages.getOrDefault(tier.language, tier.language);
            read.add(new SpokenTier(tier.name, tier.speaker, language, of, lines(tier)));
        }
        return read;
    }

    private List<SpokenLine> lines(ElanTier tier) {
        List<SpokenLine> lines = new ArrayList<>();
        for (ElanTier.Annotation annotation : tier.annotations) {
            String parent = annotation.parent();
            if (parent != null && !byId.containsKey(parent)) {
                remarks.at(Kind.PARENT_MISSING, annotation.line(), annotation.words());
            }
            SpokenLine line =
                    new SpokenLine(
                            time(annotation, true),
                            time(annotation, false),
                            tier.speaker,
                            annotation.words(),
                            List.of(),
                            parent == null ? -1 : places.getOrDefault(parent, -1));
            if (line.isBackwards()) {
                remarks.at(Kind.BACKWARDS, annotation.line(), annotation.words());
            }
            lines.add(line);
        }
        return lines;
    }

    /// Its own time, or that of what it belongs to.
    private @Nullable Long time(ElanTier.Annotation annotation, boolean first) {
        ElanTier.@Nullable Annotation at = annotation;
        for (int i = 0; at != null && i < DEEPEST; i++) {
            String slot = first ? at.from() : at.to();
            if (slot != null) {
                return slots.get(slot);
            }
            at = at.parent() == null ? null : byId.get(at.parent());
        }
        return null;
    }
}
