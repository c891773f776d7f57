/// Writes REFI-QDA projects and codebooks as the published schema has them. May use: kernel,
/// document. Thread: any.
@NullMarked
package org.dalil.document.coded.write;

import org.jspecify.annotations.NullMarked;
