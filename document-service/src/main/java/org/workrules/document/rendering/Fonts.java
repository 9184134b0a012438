package org.workrules.document.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * The font files that pages are printed with. The typefaces of the standard are licensed, so they are not part of this house: an
 * operator who has them names their files by {@code workrules.document.font.<typeface>}; without them open fonts take their place.
 */
@ApplicationScoped
public class Fonts {

    private static final Logger LOG = Logger.getLogger(Fonts.class);
    private static final String FOLDER = "/fonts/";
    private static final String KEY = "workrules.document.font.";
    private static final Map<Typeface, String> OPEN = new EnumMap<>(Map.of(
            Typeface.FANGSONG, "NotoSerifSC-Regular.ttf.gz", Typeface.KAI, "NotoSerifSC-Regular.ttf.gz",
            Typeface.SONG, "NotoSerifSC-Regular.ttf.gz", Typeface.TITLE, "NotoSerifSC-Bold.ttf.gz",
            Typeface.HEI, "NotoSansSC-Medium.ttf.gz"));

    private final Config config;
    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    Fonts(Config config) {
        this.config = config;
    }

    /** The file a typeface is printed with; an open one where none is named or the one named cannot be read. */
    byte[] file(Typeface face) {
        Optional<String> named = config.getOptionalValue(KEY + face.name().toLowerCase(Locale.ROOT), String.class);
        if (named.isPresent()) {
            try {
                return read.computeIfAbsent(named.get(), Fonts::fromDisk);
            } catch (UncheckedIOException unreadable) {
                LOG.warnf("WR-0301 the font %s cannot be read (%s); an open one takes its place", named.get(), unreadable.getMessage());
            }
        }
        return open(face);
    }

    /** The open font of a typeface. */
    byte[] open(Typeface face) {
        return read.computeIfAbsent(FOLDER + OPEN.get(face), Fonts::fromHouse);
    }

    private static byte[] fromDisk(String path) {
        try {
            return Files.readAllBytes(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] fromHouse(String resource) {
        try (InputStream font = new GZIPInputStream(Fonts.class.getResourceAsStream(resource))) {
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
