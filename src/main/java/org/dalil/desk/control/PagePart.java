package org.dalil.desk.control;

import javafx.scene.Node;

import java.util.UUID;

/// A part of a page that another part of the program brings: it reads for itself and is told only
/// which record the page is about.
public interface PagePart {
    /// What to place; always the same.
    Node node();

    /// The page was read: it is about this record. Also told where it is the same as before, since
    /// what the part shows may have changed.
    void about(UUID record);
}
