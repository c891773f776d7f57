/// Chains of command on the page of an event. May use: desk and its controls, chains of command and
/// what stands above them. Thread: JavaFX's.
@NullMarked
package org.dalil.event.ui.command;

import org.jspecify.annotations.NullMarked;
