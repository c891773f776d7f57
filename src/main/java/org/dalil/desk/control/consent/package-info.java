/// What every screen says of consent where a person’s words stand. May use: desk and what stands
/// above it. Thread: JavaFX's; words on any.
@NullMarked
package org.dalil.desk.control.consent;

import org.jspecify.annotations.NullMarked;
