/// Screens of claims: the section, a claim's page, and the inspector that shows why something is
/// said. May use: desk and its controls, the parts up to event. Thread: JavaFX's.
@NullMarked
package org.dalil.claim.ui;

import org.jspecify.annotations.NullMarked;
