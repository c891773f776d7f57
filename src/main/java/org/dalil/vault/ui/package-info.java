/// The first screen: making, unlocking and rescuing casefiles, and the keys of the open one. May
/// use: vault, casefile, desk and its controls; never another part's screens. Thread: JavaFX's.
@NullMarked
package org.dalil.vault.ui;

import org.jspecify.annotations.NullMarked;
