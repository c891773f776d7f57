/// The elements of a breach on a person's page, with what speaks for and against each. May use:
/// people.ui.law.fold and what stands above people.ui. Thread: JavaFX's, but for reading.
@NullMarked
package org.dalil.people.ui.law.element;

import org.jspecify.annotations.NullMarked;
