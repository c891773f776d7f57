package org.dalil.people.ui.law.fold;

import javafx.scene.Node;

import org.dalil.kernel.ProblemException;

import java.util.UUID;

/// What a fold holds. Made at the first opening, and never before.
///
/// @param <V> what is read and shown
public interface FoldPart<V> {
    /// Reads what is shown of somebody; not on JavaFX's thread.
    V read(UUID who) throws ProblemException;

    /// What to place; always the same.
    Node node();

    /// Shows what was read of somebody.
    void show(UUID who, V now);
}
