/// Lists of terms: those that the program brings, and what people add to them. May use: what stands
/// above the casefile, and the casefile. Thread: the casefile thread.
@NullMarked
package org.dalil.casefile.vocabulary;

import org.jspecify.annotations.NullMarked;
