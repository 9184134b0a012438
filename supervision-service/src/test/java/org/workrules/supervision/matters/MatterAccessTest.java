package org.workrules.supervision.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workrules.supervision.Sample.AUDIT;
import static org.workrules.supervision.Sample.EDUCATION;
import static org.workrules.supervision.Sample.MAYOR;
import static org.workrules.supervision.Sample.OFFICE_DIRECTOR;
import static org.workrules.supervision.Sample.SUPERVISION;
import static org.workrules.supervision.Sample.TRANSPORT;
import static org.workrules.supervision.Sample.TRANSPORT_CLERK;
import static org.workrules.supervision.Sample.VICE_MAYOR_1;
import static org.workrules.supervision.Sample.VICE_MAYOR_2;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;

/** Who may know of a matter. */
class MatterAccessTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void officeBureauAndMayorSeeAll() {
        MatterAccess access = new MatterAccess(ID, "education", "vice-mayor-4", null, false, Clearance.INTERNAL);
        assertThat(access.visibleTo(OFFICE_DIRECTOR)).isTrue();
        assertThat(access.visibleTo(SUPERVISION)).isTrue();
        assertThat(access.visibleTo(MAYOR)).isTrue();
    }

    @Test
    void aDepartmentSeesItsOwn() {
        MatterAccess access = new MatterAccess(ID, "transport", "vice-mayor-1", null, false, Clearance.INTERNAL);
        assertThat(access.visibleTo(TRANSPORT)).isTrue();
        assertThat(access.visibleTo(EDUCATION)).isFalse();
    }

    @Test
    void leadersSeeWhatTheyLeadOrInstructed() {
        MatterAccess access = new MatterAccess(ID, "transport", "vice-mayor-1", "vice-mayor-2", false, Clearance.INTERNAL);
        assertThat(access.visibleTo(VICE_MAYOR_1)).isTrue();
        assertThat(access.visibleTo(VICE_MAYOR_2)).isTrue();
        MatterAccess other = new MatterAccess(ID, "education", "vice-mayor-4", null, false, Clearance.INTERNAL);
        assertThat(other.visibleTo(VICE_MAYOR_1)).isFalse();
    }

    @Test
    void clearanceComesBeforeNeedToKnow() {
        MatterAccess access = new MatterAccess(ID, "transport", null, null, false, Clearance.SECRET);
        assertThat(access.visibleTo(TRANSPORT)).isTrue();
        assertThat(access.visibleTo(TRANSPORT_CLERK)).isFalse();
    }

    @Test
    void theAuditBureauSeesAuditMatters() {
        assertThat(new MatterAccess(ID, "transport", null, null, true, Clearance.INTERNAL).visibleTo(AUDIT)).isTrue();
        assertThat(new MatterAccess(ID, "transport", null, null, false, Clearance.INTERNAL).visibleTo(AUDIT)).isFalse();
    }

    @Test
    void thePublicSeesNone() {
        MatterAccess access = new MatterAccess(ID, null, null, null, false, Clearance.PUBLIC);
        assertThat(access.visibleTo(Caller.anonymous())).isFalse();
    }
}
