/// Transcripts on their way in and out: the sheet that brings a file in with a preview of what it
/// becomes, and the sheet that writes a transcript for other programs.
@NullMarked
package org.dalil.testimony.ui.intake;

import org.jspecify.annotations.NullMarked;
