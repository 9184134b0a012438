package org.workrules.supervision.matters;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state table of a matter. */
class MatterActTest {

    @ParameterizedTest
    @CsvSource({"DISPATCH,UNASSIGNED,OPEN", "REPORT_PROGRESS,OPEN,OPEN", "REMIND,OPEN,OPEN", "EXTEND,OPEN,OPEN",
            "PROPOSE_CLOSURE,OPEN,CLOSURE_PROPOSED", "ACCEPT_CLOSURE,CLOSURE_PROPOSED,CLOSED", "RETURN_CLOSURE,CLOSURE_PROPOSED,OPEN",
            "REOPEN,CLOSED,OPEN", "RECORD_FEEDBACK,OPEN,OPEN", "RECORD_FEEDBACK,CLOSURE_PROPOSED,CLOSURE_PROPOSED",
            "RECORD_REPLY,OPEN,OPEN", "RECORD_REPLY,CLOSURE_PROPOSED,CLOSURE_PROPOSED"})
    void anActLeadsFromOneStateToAnother(MatterAct act, MatterState from, MatterState to) {
        assertThat(act.fits(from)).isTrue();
        assertThat(act.after(from)).isEqualTo(to);
    }

    @Property
    void nothingButReopeningHappensToAClosedMatter(@ForAll MatterAct act) {
        assertThat(act.fits(MatterState.CLOSED)).isEqualTo(act == MatterAct.REOPEN);
    }

    @Property
    void nothingButDispatchingHappensToAMatterWithoutHandler(@ForAll MatterAct act) {
        assertThat(act.fits(MatterState.UNASSIGNED)).isEqualTo(act == MatterAct.DISPATCH);
    }
}
