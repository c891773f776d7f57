package org.dalil.testimony.transcript;

import org.dalil.kernel.Coded;

import java.util.Optional;

/// In what form a segment’s words are kept. The codes are stored and shared.
public enum Layer implements Coded {
    /// As they are heard.
    VERBATIM,
    /// Without slips and repeats.
    CLEAN,
    /// Translated by us; one for each language.
    TRANSLATION,
    /// As the interpreter said them then, which is not what the witness said.
    INTERPRETER;

    /// The layer of a stored code; empty when this version does not know it.
    public static Optional<Layer> ofCode(String code) {
        return Coded.find(Layer.class, code);
    }
}
