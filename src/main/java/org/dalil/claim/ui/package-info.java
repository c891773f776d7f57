/// Screens of claims: the section, a claim's page, and the inspector that shows why something is
/// said.
@NullMarked
package org.dalil.claim.ui;

import org.jspecify.annotations.NullMarked;
