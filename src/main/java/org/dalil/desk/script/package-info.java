/// Writing that has to be shaped, as Arabic, Hebrew, Tibetan and Thai have: how JavaFX is kept from
/// breaking over it. May use: JavaFX, and of its inner parts only what is named here. Thread:
/// JavaFX's.
@NullMarked
package org.dalil.desk.script;

import org.jspecify.annotations.NullMarked;
