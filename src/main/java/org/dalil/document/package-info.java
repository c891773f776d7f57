/// What an original document is and what words it holds: types, limits, outcomes, safe names. Knows
/// nothing of records, the database or screens, and never changes an original. May use: kernel,
/// document.encoding. Thread: any, all types are values.
@NullMarked
package org.dalil.document;

import org.jspecify.annotations.NullMarked;
