/// Transcripts of other programs becoming segments of ours. Decides nothing that a person should:
/// which tier is a translation is told.
@NullMarked
package org.dalil.testimony.intake;

import org.jspecify.annotations.NullMarked;
