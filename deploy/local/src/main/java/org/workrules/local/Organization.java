package org.workrules.local;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The invented demo city: its departments, and the people who hold offices in them. The demo accounts are made from it, and
 * meeting-service imports it as the first state of the organization register (art. 5).
 *
 * @param city        name of the city
 * @param departments departments, districts and the government itself
 * @param people      everybody with an account
 */
public record Organization(City city, List<Department> departments, List<Person> people) {

    /** The resource the city is read from. */
    public static final String RESOURCE = "organization.json";

    /**
     * A city.
     *
     * @param name   in Chinese
     * @param nameEn in Latin letters
     * @param since  first day of the offices, portfolios and stand-ins below, as {@code 2025-01-01}
     */
    public record City(String name, String nameEn, String since) {
    }

    /**
     * A department or a district.
     *
     * @param code      what tokens and records call it
     * @param name      in Chinese
     * @param nameEn    in English
     * @param kind      {@code government}, {@code department} or {@code district}
     * @param functions what falls inside its authority (art. 8)
     * @param principal id of the person who heads it
     */
    public record Department(String code, String name, String nameEn, String kind, List<String> functions, String principal) {
    }

    /**
     * A person with an account.
     *
     * @param id         user name and id everywhere
     * @param name       in Chinese
     * @param nameEn     in Latin letters
     * @param department code of the department
     * @param clearance  highest degree of secrecy the person may see
     * @param offices    realm roles
     * @param portfolio  what a leader is in charge of; null for others
     * @param standIn    id of the person who takes over while this one is away (art. 6); null when none
     */
    public record Person(String id, String name, String nameEn, String department, String clearance, List<String> offices,
                         Portfolio portfolio, String standIn) {
    }

    /**
     * What a leader is in charge of (art. 5).
     *
     * @param departments codes of departments
     * @param fields      fields of work
     */
    public record Portfolio(List<String> departments, List<String> fields) {
    }

    /** Reads the demo city from the class path. */
    public static Organization demo() {
        try (InputStream json = Organization.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()
                    .readValue(json, Organization.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the demo city cannot be read", e);
        }
    }

    /**
     * The person of this id.
     *
     * @throws IllegalArgumentException when nobody has it
     */
    public Person person(String id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody in the demo city is called " + id));
    }
}
