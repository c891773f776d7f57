/// What words of a transcript are linked to: claims that rest on them and codes they were given.
/// May use: what stands above testimony, its transcripts and codes. Thread: any.
@NullMarked
package org.dalil.testimony.linked;

import org.jspecify.annotations.NullMarked;
