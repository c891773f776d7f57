package org.dalil.app.tour;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

/// A tour clears away its own earlier pictures and nobody else's.
class AlbumTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-welcome-light.png",
                "24-claim-many-words-dark.png",
                "07-sources-light-ru.png"
            })
    void picturesOfToursAreKnown(String name) {
        assertTrue(Album.isPicture(Path.of("any", name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-wedding.png",
                "22-05-2023.png",
                "12-Andijan-light.png",
                "01-welcome-light.png.jpg",
                "scan-01-page-light.png"
            })
    void otherPicturesAreNotTheirs(String name) {
        assertFalse(Album.isPicture(Path.of("any", name)));
    }
}
