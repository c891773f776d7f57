/// Elements of a breach, and which claims speak for and against each. May use: what stands above
/// it, up to law.dossier. Thread: the casefile thread.
@NullMarked
package org.dalil.law.element;

import org.jspecify.annotations.NullMarked;
