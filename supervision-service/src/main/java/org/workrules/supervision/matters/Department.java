package org.workrules.supervision.matters;

/** Codes of the departments that the articles themselves name. */
final class Department {

    static final String GENERAL_OFFICE = "general-office";
    static final String PETITION_BUREAU = "petition-bureau";

    private Department() {
    }
}
