/// The house rules as tests: the order of packages, the gates, sizes, names, comments, format and
/// colours. May use everything; nothing may use it. Thread: the test's.
@NullMarked
package org.dalil.architecture;

import org.jspecify.annotations.NullMarked;
