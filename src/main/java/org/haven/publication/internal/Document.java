package org.haven.publication.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the site, kept compressed: that is how nearly all of its readers want it, and it takes a tenth of the room.
 *
 * @param mediaType media type, with its charset where it has one
 * @param compressed gzip of its bytes
 * @param tag changes when, and only when, the bytes do
 */
record Document(String mediaType, byte[] compressed, String tag) {

    static Document of(String mediaType, byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Document(mediaType, out.toByteArray(), digest(bytes));
    }

    /** Compressed by itself already. */
    boolean isArchive() {
        return mediaType.endsWith("zip");
    }

    byte[] bytes() {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
