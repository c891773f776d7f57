package org.dalil.testimony.transcript.edit;

/// How far a choice of voice goes.
public enum Reach {
    /// Only this segment.
    ONE,
    /// All segments around it that stand together in the same voice.
    GROUP
}
