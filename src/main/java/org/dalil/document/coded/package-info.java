/// Projects of programs that code words, in one shape. Knows no file; `read` and `write` do. May
/// use: kernel. Thread: any.
@NullMarked
package org.dalil.document.coded;

import org.jspecify.annotations.NullMarked;
