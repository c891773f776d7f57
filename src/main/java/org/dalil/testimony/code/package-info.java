/// Codes: a tree of them, the words that each was given to, and how they fall on the cases. May
/// use: what stands above testimony. Thread: any.
@NullMarked
package org.dalil.testimony.code;

import org.jspecify.annotations.NullMarked;
