package org.workrules.document.receiving;

/** What a request asks for that a functional department looks at first (art. 48); which one is data. */
public enum Subject {
    /** Money of the budget (财政经费). */
    FUNDS("财政经费"),
    /** Posts (编制). */
    POSTS("机构编制"),
    /** Trips abroad on duty (因公出访). */
    OVERSEAS_TRIP("因公出访"),
    /** Waiver of the city's construction fees (城市配套费减免). */
    FEE_WAIVER("城市配套费减免"),
    /** Commendations and rewards (表彰奖励). */
    COMMENDATION("表彰奖励");

    private final String title;

    Subject(String title) {
        this.title = title;
    }

    /** Its Chinese name. */
    String title() {
        return title;
    }
}
