/// What names, ties and memberships of people rest on: claims and passages, found and shown. May
/// use: desk and its controls, claims, and what stands above it. Thread: JavaFX's; its doors the
/// casefile thread.
@NullMarked
package org.dalil.people.ui.rest;

import org.jspecify.annotations.NullMarked;
