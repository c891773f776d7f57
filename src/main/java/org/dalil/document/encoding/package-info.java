/// Which encoding the bytes of a text are in, as ranked candidates a person can choose from, and
/// decoding that counts what it could not read. May use: nothing of ours. Thread: any, all values.
@NullMarked
package org.dalil.document.encoding;

import org.jspecify.annotations.NullMarked;
