/// Imprecise dates as the Extended Date/Time Format writes them (ISO 8601-2:2019, annex A). May
/// use: nothing of ours. Thread: any, all types are values.
@NullMarked
package org.dalil.kernel.edtf;

import org.jspecify.annotations.NullMarked;
