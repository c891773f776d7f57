/// Word and OpenDocument files taken apart into paragraphs and tables, as far as a transcript needs
/// them. They come from strangers: every size is bounded, and nothing outside the file is asked
/// for.
@NullMarked
package org.dalil.document.spoken.paper;

import org.jspecify.annotations.NullMarked;
