/// More words of a source for a claim that is there already. May use: what stands above desk.
/// Thread: FX.
@NullMarked
package org.dalil.source.ui.words;

import org.jspecify.annotations.NullMarked;
