/// The checked claims of published texts, recorded through the doors that people use. Test code
/// only.
@NullMarked
package org.dalil.gold;

import org.jspecify.annotations.NullMarked;
