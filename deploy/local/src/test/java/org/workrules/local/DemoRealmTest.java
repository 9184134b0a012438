package org.workrules.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DemoRealmTest {

    @Test
    void theRealmOfEveryInstallationHoldsNoAccountAndNoSecret() {
        JsonNode realm = DemoRealm.everywhere();

        assertThat(realm.has("users")).isFalse();
        assertThat(realm.findValues("secret")).isEmpty();
        assertThat(realm.findValues("credentials")).isEmpty();
        assertThat(realm.get("clients")).hasSize(1);
        assertThat(realm.at("/clients/0/clientId").asText()).isEqualTo("workrules-web");
        assertThat(realm.at("/clients/0/directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(realm.at("/clients/0/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
    }

    @Test
    void theRolesAreTheOfficesAndTheDepartmentSystem() {
        Set<String> roles = new TreeSet<>();
        DemoRealm.everywhere().at("/roles/realm").forEach(role -> roles.add(role.get("name").asText()));

        assertThat(roles).containsExactlyInAnyOrder("mayor", "vice-mayor", "secretary-general", "deputy-secretary-general",
                "office-director", "office-deputy-director", "party-group-member", "department-head", "department-clerk", "legal-office",
                "finance", "establishment-office", "audit-bureau", "supervision-bureau", "petition-bureau", "duty-officer", "district-head",
                "hall-clerk", "department-system");
    }

    @Test
    void onlyAnAdministratorMayChangeDepartmentAndClearance() {
        String profile = DemoRealm.everywhere()
                .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0").asText();

        assertThat(profile).contains("\"name\": \"department\"").contains("\"name\": \"clearance\"");
        assertThat(profile.replace(" ", "")).doesNotContain("unmanagedAttributePolicy")
                .containsPattern("\"name\":\"clearance\",\"displayName\":\"Clearance\",\"permissions\":\\{\"view\":\\[\"admin\",\"user\"\\],\"edit\":\\[\"admin\"\\]");
    }

    @Test
    void guessingAPasswordIsSlowedDownAndTokensAreShort() {
        JsonNode realm = DemoRealm.everywhere();

        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(300);
    }

    @Test
    void onOneMachineEveryPersonHasAnAccountAndEveryDepartmentASystem() {
        JsonNode realm = DemoRealm.withDemoAccounts();
        Organization city = Organization.demo();

        assertThat(realm.get("users")).hasSize(1 + city.people().size() + city.departments().size());
        assertThat(realm.get("clients")).hasSize(3 + city.departments().size());
        assertThat(realm.get("clients").findValuesAsText("clientId")).contains("workrules-cli", "workrules-register", "system-transport");
    }
}
