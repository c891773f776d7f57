package org.dalil.desk;

import javafx.scene.Parent;
import javafx.util.Subscription;

/// One screen: what is seen, and the following of the casefile while it is seen.
public interface Screen {
    /// What is seen.
    Parent root();

    /// Starts following. Unsubscribing stops, voids the answers still due and forgets what was
    /// shown; the desk does it when the screen is left and when the casefile is locked.
    Subscription attach();
}
