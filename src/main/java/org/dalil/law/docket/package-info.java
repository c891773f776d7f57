/// The last days that the law sets in a working file. May use: what stands above it, up to
/// law.deadline. Thread: any.
@NullMarked
package org.dalil.law.docket;

import org.jspecify.annotations.NullMarked;
