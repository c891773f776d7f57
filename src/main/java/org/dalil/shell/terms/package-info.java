/// What the lists of terms are told of the records that use them. May use: the parts. Thread: the
/// casefile thread.
@NullMarked
package org.dalil.shell.terms;

import org.jspecify.annotations.NullMarked;
