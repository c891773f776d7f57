/// The links of an event on its page. May use: desk and its controls, links of events and what
/// stands above them. Thread: JavaFX's.
@NullMarked
package org.dalil.event.ui.link;

import org.jspecify.annotations.NullMarked;
