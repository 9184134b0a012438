package org.workrules.disclosure.opinion;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A second person approves a first notice, and it goes out.
 *
 * @param lateReason why it comes after the limit; absent when it is in time
 */
@Schema(name = "FirstNoticeIssueRequest")
public record IssueRequest(@Size(max = 1000) @Schema(examples = "现场通信中断,情况核实用时较长。") String lateReason) {
}
