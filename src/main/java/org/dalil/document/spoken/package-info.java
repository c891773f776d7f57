/// Transcripts and subtitles as other programs write them, read into one shape. Nothing is lost
/// silently: what could not be read is told with its line.
@NullMarked
package org.dalil.document.spoken;

import org.jspecify.annotations.NullMarked;
