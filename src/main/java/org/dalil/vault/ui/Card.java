package org.dalil.vault.ui;

import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// One state of the first screen. Built anew each time it is shown, so that nothing typed on an
/// earlier one is left.
interface Card {
    /// What is seen.
    Region node();

    /// Follows the model; unsubscribing also wipes what was typed.
    Subscription attach();

    /// Puts the keys where typing goes on.
    void focus();
}
