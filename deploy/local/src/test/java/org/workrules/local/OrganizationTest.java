package org.workrules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.workrules.local.Organization.Department;
import org.workrules.local.Organization.Person;

class OrganizationTest {

    private static final List<String> CLEARANCES = List.of("public", "internal", "secret", "confidential", "top-secret");

    private final Organization city = Organization.demo();
    private final Set<String> departments = city.departments().stream().map(Department::code).collect(Collectors.toSet());

    @Test
    void theExecutiveMeetingHasTwelveMembers() {
        Set<String> membership = Set.of("mayor", "vice-mayor", "secretary-general", "party-group-member");

        assertThat(city.people().stream().filter(person -> person.offices().stream().anyMatch(membership::contains))).hasSize(12);
    }

    @Test
    void everyPersonBelongsToADepartmentAndHoldsAnOfficeAndAClearance() {
        assertThat(city.people()).allSatisfy(person -> {
            assertThat(departments).contains(person.department());
            assertThat(person.offices()).isNotEmpty();
            assertThat(CLEARANCES).contains(person.clearance());
        });
    }

    @Test
    void idsAndNamesAreUnique() {
        assertThat(city.people()).extracting(Person::id).doesNotHaveDuplicates();
        assertThat(city.people()).extracting(Person::name).doesNotHaveDuplicates();
        assertThat(city.departments()).extracting(Department::code).doesNotHaveDuplicates();
    }

    @Test
    void portfoliosNameExistingDepartmentsAndNoDepartmentTwice() {
        List<String> charged = city.people().stream().filter(person -> person.portfolio() != null)
                .flatMap(person -> person.portfolio().departments().stream()).toList();

        assertThat(departments).containsAll(charged);
        assertThat(charged).doesNotHaveDuplicates();
    }

    @Test
    void auditIsTheMayorsOwnCharge() {
        assertThat(city.person("mayor").portfolio().departments()).contains("audit-bureau");
        assertThat(city.person("vice-mayor-6").portfolio().departments()).containsExactly("finance");
    }

    @Test
    void standInsArePairs() {
        assertThat(city.people()).filteredOn(person -> person.standIn() != null).hasSize(6)
                .allSatisfy(person -> assertThat(city.person(person.standIn()).standIn()).isEqualTo(person.id()));
    }

    @Test
    void everyDepartmentIsHeadedByOneOfItsPeople() {
        assertThat(city.departments()).allSatisfy(department ->
                assertThat(city.person(department.principal()).department()).isEqualTo(department.code()));
    }

    @Test
    void aFunctionBelongsToOneDepartmentAlone() {
        assertThat(city.departments().stream().filter(department -> department.kind().equals("department"))
                .flatMap(department -> department.functions().stream())).doesNotHaveDuplicates();
    }

    @Test
    void somebodyHoldsEachOfficeOfTheRealm() {
        Set<String> offices = new TreeSet<>();
        DemoRealm.everywhere().at("/roles/realm").forEach(role -> offices.add(role.get("name").asText()));
        offices.remove("department-system");

        Set<String> held = city.people().stream().flatMap(person -> person.offices().stream()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(held).isEqualTo(offices).hasSize(18);
    }

    @Test
    void nobodyIsFoundUnderAnUnknownId() {
        assertThatThrownBy(() -> city.person("nobody")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("nobody");
    }
}
