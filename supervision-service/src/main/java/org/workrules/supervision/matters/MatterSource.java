package org.workrules.supervision.matters;

/** Where a matter comes from: the seven items of art. 53, some of them by several ways. */
public enum MatterSource {
    /** Item 1: work and decisions of higher Party committees and governments (上级部署). */
    SUPERIOR_DECISION(1),
    /** Item 2: a resolution of a meeting; opens by event. */
    RESOLUTION(2),
    /** Item 2: an issued document; opens by event. */
    DOCUMENT(2),
    /** Item 2: another decision of the municipal Party committee or government (市委市政府决策). */
    CITY_DECISION(2),
    /** Item 3: a leader's instruction (批示、交办). */
    INSTRUCTION(3),
    /** Item 3 and art. 54: a leader's instruction on a letter of the people (人民来信批示). */
    LETTER(3),
    /** Item 4: yearly assessment of departments and districts (绩效考核). */
    ASSESSMENT(4),
    /** Item 5: research supervision (督查调研). */
    RESEARCH(5),
    /** Item 6: accountability and use of results (问责与结果运用). */
    RESULT_USE(6),
    /** Item 7: anything else assigned by the Party committee or government (其他交办). */
    ASSIGNED(7);

    private final int item;

    MatterSource(int item) {
        this.item = item;
    }

    /** Item of art. 53. */
    public int item() {
        return item;
    }

    /** Whether such a matter opens by event and not by hand. */
    public boolean byEvent() {
        return this == RESOLUTION || this == DOCUMENT;
    }

    /** Whether it rests on somebody's instruction. */
    public boolean instructed() {
        return this == INSTRUCTION || this == LETTER;
    }
}
