/// Reads REFI-QDA projects and codebooks. Nothing outside the file is asked for. May use: kernel,
/// wire, document. Thread: any.
@NullMarked
package org.dalil.document.coded.read;

import org.jspecify.annotations.NullMarked;
