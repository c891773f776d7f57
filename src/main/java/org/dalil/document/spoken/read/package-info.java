/// Readers of transcripts and subtitles, one a form. They take files from strangers: nothing in a
/// file is run, fetched or believed to be of the size it claims.
@NullMarked
package org.dalil.document.spoken.read;

import org.jspecify.annotations.NullMarked;
