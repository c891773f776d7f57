package org.dalil.architecture.canary.claim.ui;

import org.dalil.architecture.canary.people.ui.SceneModel;

/// Breaks the order: one part's screens use another's.
public final class Sideways {
    final SceneModel beside = new SceneModel();
}
