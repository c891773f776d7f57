/// What is said of marked words beside where they stand: who speaks, in what language, what they
/// translate. May use: source. Thread: the casefile’s.
@NullMarked
package org.dalil.source.words;

import org.jspecify.annotations.NullMarked;
