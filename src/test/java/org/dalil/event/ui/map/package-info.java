/// The map by hand.
@NullMarked
package org.dalil.event.ui.map;

import org.jspecify.annotations.NullMarked;
