package org.workrules.document.receiving;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The general office registers a document (登记).
 *
 * @param flagRemark why what looks like a hidden request is none
 */
public record RegisterIncoming(
        @Size(max = 500) @Schema(examples = "经核,文中“请予支持”系例行结语") String flagRemark) {
}
