package org.dalil.casefile.grade;

import org.dalil.kernel.Coded;
import org.dalil.kernel.RecordKind;
import org.dalil.texts.Texts;

import java.util.Optional;
import java.util.Set;

/// What is graded. Each scale is a list of terms of its own name; how far a source can be relied on
/// and how credible an information is are two questions, never one number. The codes are stored and
/// shared.
public enum Scale implements Coded {
    /// How far a source can be relied on, A to F.
    SOURCE_RELIABILITY(RecordKind.SOURCE, RecordKind.EVIDENCE_ITEM),
    /// How credible what is claimed is, whoever said it, 1 to 6.
    INFORMATION_CREDIBILITY(RecordKind.CLAIM),
    /// What we hold of it.
    ASSESSMENT(RecordKind.CLAIM, RecordKind.EVIDENCE_ITEM),
    /// Which standard of proof it meets.
    STANDARD_OF_PROOF(RecordKind.CLAIM),
    /// How far a medical finding is consistent with what is claimed.
    MEDICAL_CONSISTENCY(RecordKind.CLAIM);

    private final Set<RecordKind> targets;

    Scale(RecordKind... targets) {
        this.targets = Set.of(targets);
    }

    /// Whether records of this kind are graded on it.
    public boolean fits(RecordKind kind) {
        return targets.contains(kind);
    }

    /// Its name for people.
    public String label(Texts texts) {
        return texts.of("vocabulary." + code());
    }

    /// The scale of a stored code; empty when this version does not know it.
    public static Optional<Scale> of(String code) {
        return Coded.find(Scale.class, code);
    }
}
