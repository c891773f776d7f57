/// Fields that the pages of people are put together from: a field behind a chip, two dates. May
/// use: desk and its controls, and what stands above it. Thread: JavaFX's.
@NullMarked
package org.dalil.people.ui.field;

import org.jspecify.annotations.NullMarked;
