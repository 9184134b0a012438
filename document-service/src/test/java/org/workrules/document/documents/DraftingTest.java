package org.workrules.document.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Issuer;
import org.workrules.document.format.Urgency;
import org.workrules.document.resolutions.MeetingKind;
import org.workrules.document.resolutions.Resolution;
import org.workrules.document.signing.Purpose;
import org.workrules.document.signing.SigningRule;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Denied;

/** What a draft must satisfy (articles 35, 44, 47, 49, 50). */
class DraftingTest {

    @Test
    void aDraftOfADepartmentIsOnRecord() {
        DocumentView view = Samples.drafted().view();
        assertEquals(DocumentState.DRAFTED, view.state());
        assertEquals("transport", view.draftingDepartment());
        assertEquals("clerk-transport", view.drafter());
        assertEquals(Urgency.NORMAL, view.urgency());
        assertEquals(2, view.matrixItem());
        assertEquals(Samples.hash(Samples.BODY), view.bodyHash());
    }

    @Test
    void aRequestIsNoDownwardDocument() {
        assertBreaks(DocumentRule.KIND_FITS_PURPOSE, () -> Samples.draft().kind(DocumentKind.REQUEST).by("clerk-transport"));
    }

    @Test
    void aBillIsDraftedAsABill() {
        assertBreaks(DocumentRule.KIND_FITS_PURPOSE,
                () -> Samples.draft().purpose(Purpose.BILL).to("peoples-congress").by("clerk-transport"));
        assertEquals(1, Samples.draft().purpose(Purpose.BILL).kind(DocumentKind.BILL).to("peoples-congress")
                .by("clerk-transport").view().matrixItem());
    }

    @Test
    void anOfficeDocumentIsNotIssuedInTheGovernmentsName() {
        assertBreaks(DocumentRule.ISSUER_FITS_PURPOSE, () -> Samples.draft().purpose(Purpose.OFFICE_DOCUMENT).by("clerk-transport"));
        assertBreaks(DocumentRule.ISSUER_FITS_PURPOSE, () -> Samples.draft().issuer(Issuer.GOVERNMENT_OFFICE).by("clerk-transport"));
    }

    @Test
    void anAppointmentDoesNotGoToADistrict() {
        assertBreaks(DocumentRule.DISTRICTS_ON_CITY_MATTERS, () -> Samples.draft().purpose(Purpose.APPOINTMENT).by("clerk-transport"));
        assertEquals(3, Samples.draft().purpose(Purpose.APPOINTMENT).to("transport").by("clerk-transport").view().matrixItem());
    }

    @Test
    void aRoutineApprovalGoesToADistrictAsAReplyAlone() {
        assertBreaks(DocumentRule.DISTRICTS_ON_CITY_MATTERS, () -> Samples.draft().purpose(Purpose.ROUTINE_APPROVAL).by("clerk-transport"));
        assertEquals(5, Samples.draft().purpose(Purpose.ROUTINE_APPROVAL).kind(DocumentKind.REPLY).by("clerk-transport").view().matrixItem());
    }

    @Test
    void anOrdinaryDocumentNeedsItsText() {
        assertBreaks(DocumentRule.BODY_GIVEN, () -> Samples.draft().body(null).by("clerk-transport"));
        assertBreaks(DocumentRule.BODY_GIVEN, () -> Samples.draft().body(" \n").by("clerk-transport"));
    }

    @Test
    void theTextOfAConfidentialDocumentIsRefused() {
        assertBreaks(DocumentRule.CLASSIFIED_BODY_ELSEWHERE,
                () -> Samples.draft().classified(Clearance.CONFIDENTIAL, "机要交换").body("正文").by("head-transport"));
    }

    @Test
    void aConfidentialDocumentNamesItsChannel() {
        assertBreaks(DocumentRule.CLASSIFIED_CHANNEL_NAMED,
                () -> Samples.draft().classified(Clearance.CONFIDENTIAL, null).by("head-transport"));
        DocumentView view = Samples.draft().classified(Clearance.CONFIDENTIAL, "机要交换").by("head-transport").view();
        assertNull(view.bodyHash());
        assertEquals("机要交换", view.channel());
    }

    @Test
    void nobodyDraftsAboveTheirClearance() {
        assertThrows(Denied.class, () -> Samples.draft().secrecy(Clearance.SECRET).by("clerk-transport"));
    }

    @Test
    void aDistrictDraftsNoDocumentOfTheCity() {
        assertThrows(Denied.class, () -> Samples.draft().by("clerk-district-donghe"));
    }

    @Test
    void anUnknownResolutionIsNoGround() {
        assertBreaks(DocumentRule.RESOLUTION_KNOWN, () -> Samples.draft().fromUnknown(UUID.randomUUID()).by("clerk-transport"));
    }

    @Test
    void aResolutionAboveTheDraftersClearanceIsNotKnown() {
        Resolution secret = Samples.resolution(MeetingKind.EXECUTIVE, false, Clearance.SECRET);
        assertBreaks(DocumentRule.RESOLUTION_KNOWN, () -> Samples.draft().from(secret).by("clerk-transport"));
    }

    @Test
    void secrecyDoesNotFallBelowTheResolution() {
        Resolution internal = Samples.resolution(MeetingKind.EXECUTIVE, false, Clearance.INTERNAL);
        assertBreaks(DocumentRule.SECRECY_NOT_LOWERED, () -> Samples.draft().from(internal).by("clerk-transport"));
        assertEquals(internal.id(), Samples.draft().secrecy(Clearance.INTERNAL).from(internal).by("clerk-transport").view().resolutionId());
    }

    @Test
    void whatTheMayorsOfficeMeetingDecidedIsNotOfItemFive() {
        Resolution other = Samples.resolution(MeetingKind.MAYORS_OFFICE, false, Clearance.PUBLIC);
        assertBreaks(SigningRule.EXECUTIVE_RESOLUTION,
                () -> Samples.draft().purpose(Purpose.DECIDED_BY_EXECUTIVE).from(other).by("clerk-transport"));
        assertBreaks(SigningRule.EXECUTIVE_RESOLUTION,
                () -> Samples.draft().purpose(Purpose.DECIDED_BY_EXECUTIVE).by("clerk-transport"));
    }

    @Test
    void aNormativeResolutionIsNotSignedUnderItemFive() {
        Resolution normative = Samples.resolution(MeetingKind.EXECUTIVE, true, Clearance.PUBLIC);
        assertBreaks(DocumentRule.NORMATIVE_UNDER_ITEM_TWO,
                () -> Samples.draft().purpose(Purpose.DECIDED_BY_EXECUTIVE).from(normative).by("clerk-transport"));
        assertEquals(2, Samples.draft().purpose(Purpose.NORMATIVE).from(normative).by("clerk-transport").view().matrixItem());
    }

    @Test
    void tasksComeFromTheResolutionUnlessTheDraftHasItsOwn() {
        Resolution resolution = Samples.resolution(MeetingKind.EXECUTIVE, false, Clearance.PUBLIC);
        TaskView taken = Samples.draft().from(resolution).by("clerk-transport").view().tasks().get(0);
        assertEquals(resolution.tasks().get(0).taskId(), taken.taskId());
        assertEquals(resolution.id(), taken.resolutionId());
        assertEquals("加固东禾大桥", taken.description());
        TaskView own = Samples.draft().from(resolution).tasks(new TaskRequest("检测", "transport", LocalDate.of(2027, 1, 31)))
                .by("clerk-transport").view().tasks().get(0);
        assertEquals("检测", own.description());
        assertNull(own.resolutionId());
    }
}
