/// What is to be covered when words leave the casefile, and why. The words themselves stay whole.
/// May use: what stands above source. Thread: casefile.
@NullMarked
package org.dalil.source.redaction;

import org.jspecify.annotations.NullMarked;
