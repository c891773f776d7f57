/// The screen of history: what was done to the casefile, by whom, when.
@NullMarked
package org.dalil.history.ui;

import org.jspecify.annotations.NullMarked;
