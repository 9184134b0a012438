package org.workrules.document.content;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files on their way out: always as something to save and never as something to run here, whatever they are. */
public final class Downloads {

    private Downloads() {
    }

    /** The answer with a version of a file, whose content was read. */
    public static Response of(byte[] content, FileVersion file) {
        return of(content, file.type().mediaType(), file.name(), file.sha256());
    }

    /**
     * The answer with a file.
     *
     * @param sha256 its hash, which is its entity tag, because what a hash names never changes
     */
    public static Response of(byte[] content, String mediaType, String name, String sha256) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .header(HttpHeaders.ETAG, '"' + sha256 + '"')
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
