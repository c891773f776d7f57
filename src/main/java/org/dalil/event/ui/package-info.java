/// The screen of events.
@NullMarked
package org.dalil.event.ui;

import org.jspecify.annotations.NullMarked;
