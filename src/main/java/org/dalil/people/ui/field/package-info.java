/// Fields that the pages of people are put together from: lines that stay while one types, two
/// dates, a term, a refusal said where it happened. May use: desk and its controls, and what stands
/// above it. Thread: JavaFX's.
@NullMarked
package org.dalil.people.ui.field;

import org.jspecify.annotations.NullMarked;
