package org.workrules.document.documents;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.workrules.document.format.Issuer;
import org.workrules.document.resolutions.Resolution;
import org.workrules.document.signing.Purpose;
import org.workrules.document.signing.SigningRule;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/** What a draft must satisfy (articles 35, 44, 47, 49, 50). */
final class Drafting {

    /** Codes of districts begin with this. */
    static final String DISTRICT = "district-";

    private static final Set<Purpose> NORMATIVE = EnumSet.of(Purpose.REGULATION, Purpose.NORMATIVE, Purpose.BILL);

    private Drafting() {
    }

    /** Asks whether the caller may draft it, and every rule about a draft. */
    static void check(DraftDocument request, DraftFacts facts, Act act) {
        Denied.unless(act.caller().department() != null && !act.caller().department().startsWith(DISTRICT), new Text(
                "Documents of the municipal government are drafted by its departments.", "市政府公文由市政府部门起草。"));
        Denied.unless(act.caller().clearance().covers(request.secrecy()), new Text(
                "A document is drafted by somebody cleared for it.", "起草人的涉密权限须覆盖公文密级。"));
        form(request);
        body(request, act);
        origin(request, facts.resolutionFor(act.caller()));
        earlier(request, facts.earlier(), act);
    }

    private static void earlier(DraftDocument request, List<Document> earlier, Act act) {
        if (request.force() == null) {
            return;
        }
        List<UUID> named = Stream.concat(request.force().supersedes() == null ? Stream.empty() : request.force().supersedes().stream(),
                Stream.ofNullable(request.force().corrects())).distinct().toList();
        ForceRule.SAME_ISSUER.require(named.stream().allMatch(id -> earlier.stream().anyMatch(known -> known.id().equals(id)
                && known.issuer == request.issuer() && known.isVisibleTo(act.caller()))));
        earlier.forEach(known -> ForceRule.STANDS.require(known.isIssued() && known.force().ending() == null, Text.of(
                "%s is %s.", "%s 的效力状态为 %s。", known.number, known.standing(act.today()))));
    }

    private static void form(DraftDocument request) {
        Purpose purpose = request.purpose();
        DocumentRule.KIND_FITS_PURPOSE.require(purpose.takes(request.kind()), Text.of(
                "%s is no kind for %s.", "%s 不适用于 %s。", request.kind(), purpose));
        DocumentRule.ISSUER_FITS_PURPOSE.require(purpose.issuer() == request.issuer(), Text.of(
                "%s is issued by %s.", "%s 应以 %s 名义制发。", purpose, purpose.issuer()));
        ConsultationRule.JOINT_SAME_LEVEL.require(request.jointWith() == null || request.jointWith().isEmpty()
                || request.issuer() == Issuer.GOVERNMENT_OFFICE);
        List<String> districts = request.addressees().stream().filter(code -> code.startsWith(DISTRICT)).toList();
        DocumentRule.DISTRICTS_ON_CITY_MATTERS.require(districts.isEmpty() || purpose.reachesDistricts(request.kind()), Text.of(
                "%s (%s) does not go to %s.", "%s(%s)不得主送 %s。", purpose, request.kind(), districts));
    }

    private static void body(DraftDocument request, Act act) {
        if (request.classified()) {
            DocumentRule.CLASSIFIED_BODY_ELSEWHERE.require(request.body() == null && (request.annexes() == null || request.annexes().isEmpty()));
            DocumentRule.CLASSIFIED_CHANNEL_NAMED.require(request.channel() != null && !request.channel().isBlank());
        } else {
            DocumentRule.BODY_GIVEN.require(request.body() != null && !request.body().isBlank());
            Annexes.hold(request.annexes(), act);
        }
    }

    private static void origin(DraftDocument request, Resolution resolution) {
        DocumentRule.RESOLUTION_KNOWN.require(request.resolutionId() == null || resolution != null, Text.of(
                "No resolution %s is known here.", "本系统未收到决议 %s。", request.resolutionId()));
        SigningRule.EXECUTIVE_RESOLUTION.require(request.purpose() != Purpose.DECIDED_BY_EXECUTIVE
                || resolution != null && resolution.ofExecutiveMeeting());
        if (resolution != null) {
            DocumentRule.SECRECY_NOT_LOWERED.require(request.secrecy().covers(resolution.secrecy()), Text.of(
                    "The resolution is %s, the document %s.", "决议密级为 %s,公文为 %s。",
                    resolution.secrecy().claim(), request.secrecy().claim()));
            DocumentRule.NORMATIVE_UNDER_ITEM_TWO.require(!resolution.normative() || NORMATIVE.contains(request.purpose()));
        }
    }
}
