/// Reads dates as people type them, in English and Russian, into dates that say no more than the
/// words. May use: kernel, kernel.edtf. Thread: any, all types are values.
@NullMarked
package org.dalil.kernel.reading;

import org.jspecify.annotations.NullMarked;
