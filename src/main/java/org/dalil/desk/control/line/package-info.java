/// What the lines of a page are made of: lines that stay while one types, a term of a list, a
/// refusal said where it happened. May use: desk and its controls, and what stands above it.
/// Thread: JavaFX's.
@NullMarked
package org.dalil.desk.control.line;

import org.jspecify.annotations.NullMarked;
