/// Reading hostile documents in a separate process that can be killed: the program on either side
/// of the pipe and the frames between them. May use: kernel, document, document.read. Thread: the
/// calling one; it blocks while a document is read.
@NullMarked
package org.dalil.document.isolated;

import org.jspecify.annotations.NullMarked;
