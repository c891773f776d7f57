/// Which instruments bind which States, on the page of a State and of whoever they act against. May
/// use: people.ui.law.fold and what stands above people.ui. Thread: JavaFX's, but for reading.
@NullMarked
package org.dalil.people.ui.law.bond;

import org.jspecify.annotations.NullMarked;
