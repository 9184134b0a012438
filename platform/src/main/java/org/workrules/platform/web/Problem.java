package org.workrules.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem document (RFC 9457).
 *
 * @param type     stable name of the kind of problem
 * @param title    the kind of problem in words
 * @param status   HTTP status
 * @param detail   what is wrong in this case
 * @param instance path of the request
 * @param rule     id of the broken rule
 * @param article  article of the broken rule, as "art. 38" or "第三十八条"
 * @param strength how strictly the rule binds
 * @param remedy   what to do
 * @param errors   fields that are wrong, one entry each
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "Problem document (RFC 9457); a broken rule names its article and what to do")
public record Problem(
        @Schema(examples = "urn:workrules:problem:rule-broken") String type,
        @Schema(examples = "规则不允许") String title,
        @Schema(examples = "409") int status,
        @Schema(examples = "应到12人,实到6人,未超过半数") String detail,
        @Schema(examples = "/api/meetings/0199c1f2-7f1e-7c1e-9f00-000000000001/opening") String instance,
        @Schema(examples = "meeting.quorum") String rule,
        @Schema(examples = "第三十八条") String article,
        @Schema(examples = "MUST") String strength,
        @Schema(examples = "待到会人员超过半数后再开会") String remedy,
        List<FieldError> errors) {

    /** Media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Prefix of all problem types. */
    public static final String TYPE_PREFIX = "urn:workrules:problem:";

    /**
     * A field that is wrong.
     *
     * @param field  its path in the request
     * @param detail what is wrong with it
     */
    public record FieldError(String field, String detail) {
    }
}
