/// Grades: what people hold of a source, an original or a claim, and why. May use: what stands
/// above casefile, and casefile. Thread: any.
@NullMarked
package org.dalil.casefile.grade;

import org.jspecify.annotations.NullMarked;
