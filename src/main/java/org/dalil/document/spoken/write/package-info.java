/// Transcripts written for other programs. What a form cannot hold is told, never dropped quietly.
@NullMarked
package org.dalil.document.spoken.write;

import org.jspecify.annotations.NullMarked;
