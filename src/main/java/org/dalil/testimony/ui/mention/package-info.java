/// Where words mean somebody or something, on its page. May use: what stands above screens, and
/// testimony. Thread: JavaFX.
@NullMarked
package org.dalil.testimony.ui.mention;

import org.jspecify.annotations.NullMarked;
