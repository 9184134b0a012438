package org.workrules.disclosure.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers that any cache may keep for a while, and that are not sent again to a reader who has them (RFC 9110, 9111). */
@ApplicationScoped
public class PublicAnswers {

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final String cacheControl;

    PublicAnswers(@ConfigProperty(name = "workrules.public-max-age") Duration maxAge) {
        this.cacheControl = "public, max-age=" + maxAge.toSeconds();
    }

    /** A cacheable answer. */
    public Response of(Object body) {
        return Response.ok(body).header(HttpHeaders.CACHE_CONTROL, cacheControl).build();
    }

    /**
     * A cacheable answer of a known version, or 304 when the reader has it. {@code If-None-Match} decides alone where it
     * is sent; a date only has seconds.
     */
    Response of(Object body, MediaType type, String etag, Instant changedAt, HttpHeaders asked) {
        Response.ResponseBuilder answer = known(etag, changedAt, asked) ? Response.notModified() : Response.ok(body, type);
        return answer.header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(changedAt))
                .build();
    }

    private static boolean known(String etag, Instant changedAt, HttpHeaders asked) {
        String tags = asked.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return Arrays.stream(tags.split(",")).map(tag -> tag.strip().replaceFirst("^W/", ""))
                    .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
        }
        String since = asked.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE);
        return since != null && !changedAt.truncatedTo(ChronoUnit.SECONDS).isAfter(date(since));
    }

    /** An unreadable date is as if none was sent. */
    private static Instant date(String text) {
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Instant.MIN;
        }
    }
}
