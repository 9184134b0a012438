package org.workrules.platform.pipeline;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The answer to a command, in the form in which it is remembered for a repeated key.
 *
 * @param status   HTTP status
 * @param location path of a new record, {@code null} for none
 * @param etag     entity tag of the record after the command
 * @param body     JSON
 */
record Answer(int status, String location, String etag, String body) {

    Response response(String correlationId) {
        Response.ResponseBuilder response = Response.status(status).entity(body).type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.ETAG, etag).header(IncomingRequest.CORRELATION_ID, correlationId);
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        return response.build();
    }
}
