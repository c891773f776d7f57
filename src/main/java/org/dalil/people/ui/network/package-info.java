/// Family and network of somebody, drawn. May use: desk and its controls, networks, claims, events
/// and what stands above them. Thread: JavaFX's; reading, the casefile thread.
@NullMarked
package org.dalil.people.ui.network;

import org.jspecify.annotations.NullMarked;
