/// Who heard what of a recording. May use: what stands above testimony. Thread: any.
@NullMarked
package org.dalil.testimony.transcript.listening;

import org.jspecify.annotations.NullMarked;
