package org.workrules.meeting.organization;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.workrules.meeting.leadership.Person;
import org.workrules.platform.identity.Clearance;

/**
 * The file that the register and the realm begin with.
 *
 * @param city        the city, with the first day of what the file says
 * @param departments departments and districts
 * @param people      people in office
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record OrganizationFile(City city, List<Entry> departments, List<PersonEntry> people) {

    /** First day of what the file says of people. */
    LocalDate since() {
        return LocalDate.parse(city.since());
    }

    /** The city. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record City(String since) {
    }

    /** A department or district. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(String code, String name, String nameEn, String kind, List<String> functions) {
    }

    /** A person in office. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PersonEntry(String id, String name, String department, String clearance, List<String> offices, Portfolio portfolio,
                       String standIn) {

        Clearance grade() {
            return Clearance.of(clearance);
        }

        Portfolio leads() {
            return portfolio == null ? new Portfolio(List.of(), List.of()) : portfolio;
        }

        Person.Position position() {
            return new Person.Position(id, name, department, offices, leads().departments(), leads().fields(), standIn);
        }
    }

    /** What a person leads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Portfolio(List<String> departments, List<String> fields) {
    }
}
