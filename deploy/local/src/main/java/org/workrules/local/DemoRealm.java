package org.workrules.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The realm of one machine: the realm every installation uses, plus what must never leave a demo machine — accounts with a known
 * password, a client that takes passwords, and the register's client and department systems with a known secret.
 */
final class DemoRealm {

    /** Name of the import file; Keycloak wants it to begin with the realm's name. */
    static final String FILE = "workrules-realm.json";

    private static final String REGISTER = "workrules-register";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = System.getProperty("workrules.demo.password",
            System.getenv().getOrDefault("WORKRULES_DEMO_PASSWORD", "workrules"));

    private DemoRealm() {
    }

    /** The password of every demo account and the secret of every demo client. */
    static String password() {
        return PASSWORD;
    }

    /**
     * Writes the import file.
     *
     * @param folder where; created when missing
     * @return the file
     */
    static Path writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(FILE);
            JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), withDemoAccounts());
            return file;
        } catch (IOException e) {
            throw new LocalFailure("The realm could not be written to " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The realm that every installation imports: no users, no secrets. */
    static ObjectNode everywhere() {
        try (InputStream json = DemoRealm.class.getClassLoader().getResourceAsStream(FILE)) {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the realm cannot be read", e);
        }
    }

    /** The realm of one machine. */
    static ObjectNode withDemoAccounts() {
        ObjectNode realm = everywhere();
        Organization city = Organization.demo();
        ArrayNode users = realm.withArray("users");
        city.people().forEach(person -> users.add(account(person)));
        ArrayNode clients = realm.withArray("clients");
        clients.add(passwordClient());
        clients.add(register());
        users.add(registerAccount());
        for (Organization.Department department : city.departments()) {
            clients.add(departmentSystem(department));
            users.add(serviceAccount(department));
        }
        return realm;
    }

    private static ObjectNode account(Organization.Person person) {
        ObjectNode user = JSON.createObjectNode();
        user.put("username", person.id()).put("enabled", true).put("emailVerified", true);
        user.put("firstName", person.name().substring(1)).put("lastName", person.name().substring(0, 1));
        user.put("email", person.id() + "@anlan.example");
        user.putObject("attributes").put("department", person.department()).put("clearance", person.clearance())
                .put("displayName", person.name());
        user.putArray("credentials").add(DemoPassword.credential(PASSWORD));
        ArrayNode roles = user.putArray("realmRoles");
        person.offices().forEach(roles::add);
        return user;
    }

    private static ObjectNode passwordClient() {
        ObjectNode client = client("workrules-cli", "Tests and demonstration on one machine");
        client.put("publicClient", true).put("directAccessGrantsEnabled", true);
        return client;
    }

    /** The client by which meeting-service writes appointments to accounts. */
    private static ObjectNode register() {
        ObjectNode client = client(REGISTER, "The organization register");
        return client.put("publicClient", false).put("serviceAccountsEnabled", true).put("secret", PASSWORD);
    }

    private static ObjectNode registerAccount() {
        ObjectNode user = JSON.createObjectNode();
        user.put("username", "service-account-" + REGISTER).put("enabled", true).put("serviceAccountClientId", REGISTER);
        ArrayNode rights = user.putObject("clientRoles").putArray("realm-management");
        for (String right : new String[] {"manage-users", "view-users", "query-users", "view-realm"}) {
            rights.add(right);
        }
        return user;
    }

    private static ObjectNode departmentSystem(Organization.Department department) {
        ObjectNode client = client("system-" + department.code(), "Department system of " + department.nameEn());
        client.put("publicClient", false).put("serviceAccountsEnabled", true).put("secret", PASSWORD);
        ArrayNode mappers = client.putArray("protocolMappers");
        mappers.add(fixedClaim("department", department.code()));
        mappers.add(fixedClaim("clearance", "internal"));
        return client;
    }

    private static ObjectNode client(String id, String name) {
        ObjectNode client = JSON.createObjectNode();
        client.put("clientId", id).put("name", name).put("enabled", true).put("protocol", "openid-connect");
        client.put("standardFlowEnabled", false).put("fullScopeAllowed", true);
        for (String scope : new String[] {"basic", "profile", "roles", "workrules"}) {
            client.withArray("defaultClientScopes").add(scope);
        }
        return client;
    }

    private static ObjectNode serviceAccount(Organization.Department department) {
        String client = "system-" + department.code();
        ObjectNode user = JSON.createObjectNode();
        user.put("username", "service-account-" + client).put("enabled", true).put("serviceAccountClientId", client);
        user.putArray("realmRoles").add("department-system");
        return user;
    }

    private static JsonNode fixedClaim(String claim, String value) {
        ObjectNode mapper = JSON.createObjectNode();
        mapper.put("name", claim).put("protocol", "openid-connect").put("protocolMapper", "oidc-hardcoded-claim-mapper");
        mapper.putObject("config").put("claim.name", claim).put("claim.value", value).put("jsonType.label", "String")
                .put("access.token.claim", "true").put("id.token.claim", "false").put("userinfo.token.claim", "false");
        return mapper;
    }
}
