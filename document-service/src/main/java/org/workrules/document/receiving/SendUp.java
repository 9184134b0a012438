package org.workrules.document.receiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Urgency;
import org.workrules.platform.identity.Clearance;

/**
 * What a department or district sends up to the government, as it fills it in.
 *
 * @param kind               REQUEST, REPORT or OPINION
 * @param senderNumber       number the sender gave it (发文字号)
 * @param title              title
 * @param matters            what it asks for or reports, one entry a matter
 * @param body               text; absent for 机密 and above
 * @param secrecy            grade of secrecy
 * @param urgency            degree of urgency, NORMAL when absent
 * @param channel            approved channel of a classified text
 * @param senderType         what the sender is, where that is not the department itself
 * @param mainAddressees     main addressees (主送)
 * @param copies             who gets a copy (抄送)
 * @param leader             leader it goes to in person, absent for the rule
 * @param directGround       why it goes to a leader in person
 * @param groundReference    what proves the ground
 * @param basis              why the government has to decide; for a request
 * @param skipReason         why a level had to be skipped
 * @param touchedDepartments other departments it touches
 * @param subjects           what functional departments look at first
 */
public record SendUp(
        @NotNull @Schema(examples = "REQUEST") DocumentKind kind,
        @Size(max = 100) @Schema(examples = "安交〔2026〕15号") String senderNumber,
        @NotBlank @Size(max = 200) @Schema(examples = "关于提前实施东禾大桥加固工程的请示") String title,
        @NotEmpty @Size(max = 20) @Schema(examples = "[\"提前实施东禾大桥加固工程\"]")
        List<@NotBlank @Size(max = 200) String> matters,
        @Size(min = 1, max = 200_000) @Schema(examples = "市政府:\n东禾大桥检测发现裂缝,拟提前加固。妥否,请批示。") String body,
        @NotNull @Schema(examples = "internal") Clearance secrecy,
        @Schema(examples = "NORMAL") Urgency urgency,
        @Size(min = 1, max = 200) @Schema(examples = "机要交换") String channel,
        @Schema(examples = "CITY_DEPARTMENT") SenderType senderType,
        @NotNull @Size(max = 20) @Schema(examples = "[\"government\"]")
        List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") String> mainAddressees,
        @Size(max = 50) @Schema(examples = "[\"audit-bureau\"]")
        List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") String> copies,
        @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") @Schema(examples = "mayor") String leader,
        @Schema(examples = "ASSIGNED_BY_LEADER") DirectGround directGround,
        @Size(max = 300) @Schema(examples = "2026年11月20日市长现场办公会交办") String groundReference,
        @Schema(examples = "RESERVED_TO_GOVERNMENT") DecisionBasis basis,
        @Size(max = 300) @Schema(examples = "汛情紧急,区政府已同步知悉") String skipReason,
        @Size(max = 30) @Schema(examples = "[\"finance\"]")
        List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") String> touchedDepartments,
        @Size(max = 5) @Schema(examples = "[\"FUNDS\"]") Set<@NotNull Subject> subjects) {

    /** Whether the text must stay outside (机密 and above). */
    boolean classified() {
        return secrecy.staysOutside();
    }
}
