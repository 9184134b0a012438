package org.workrules.meeting.accounts;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpRequest;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.workrules.platform.identity.Office;

/** Keycloak's administration of the realm, as the client that may manage its users. Every write may be repeated. */
@ApplicationScoped
public class IdentityProvider {

    private static final int PAGE = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<String> ROLES = Arrays.stream(Office.values()).filter(office -> office != Office.DEPARTMENT_SYSTEM)
            .map(Office::role).collect(Collectors.toUnmodifiableSet());
    private static final String SERVICE_ACCOUNT = "service-account-";

    private final WebClient http;
    private final String realm;
    private final String administration;
    private final String clientId;
    private final Optional<String> secret;

    IdentityProvider(Vertx vertx, @ConfigProperty(name = "workrules.accounts.realm-url") String realm,
                     @ConfigProperty(name = "workrules.accounts.client-id", defaultValue = "workrules-register") String clientId,
                     @ConfigProperty(name = "workrules.accounts.client-secret") Optional<String> secret) {
        this.http = WebClient.create(vertx, new WebClientOptions().setConnectTimeout((int) PATIENCE.toMillis()));
        this.realm = realm;
        this.administration = realm.replace("/realms/", "/admin/realms/");
        this.clientId = clientId;
        this.secret = secret;
    }

    /** Whether accounts are written at all: {@code workrules.accounts.client-secret} is set. */
    public boolean configured() {
        return secret.isPresent();
    }

    /** Makes an account say what the register says; one that is missing is made, its holder sets the password. */
    Uni<Void> write(Entitlement wanted) {
        return token().chain(token -> user(wanted.personId(), token)
                .chain(found -> found == null ? create(wanted, token) : update(found, wanted, token))
                .chain(id -> roles(id, wanted.offices(), token)));
    }

    /** What all accounts of people say, by user name. */
    Uni<Map<String, Entitlement>> accounts() {
        return token().chain(token -> Multi.createFrom().iterable(ROLES)
                .onItem().transformToUniAndConcatenate(role -> all("/roles/" + role + "/users?", token)
                        .map(users -> Map.entry(role, users)))
                .collect().asList()
                .chain(byRole -> all("/users?briefRepresentation=false&", token).map(users -> merge(users, byRole))));
    }

    private static Map<String, Entitlement> merge(List<JsonObject> users, List<Map.Entry<String, List<JsonObject>>> byRole) {
        Map<String, Set<String>> roles = new HashMap<>();
        byRole.forEach(entry -> entry.getValue().forEach(user ->
                roles.computeIfAbsent(user.getString("username"), name -> new HashSet<>()).add(entry.getKey())));
        Map<String, Entitlement> accounts = new HashMap<>();
        for (JsonObject user : users) {
            String name = user.getString("username");
            if (!name.startsWith(SERVICE_ACCOUNT)) {
                accounts.put(name, new Entitlement(name, attribute(user, "displayName"), attribute(user, "department"),
                        attribute(user, "clearance"), roles.getOrDefault(name, Set.of())));
            }
        }
        return accounts;
    }

    private static String attribute(JsonObject user, String name) {
        JsonArray values = user.getJsonObject("attributes", new JsonObject()).getJsonArray(name);
        return values == null || values.isEmpty() ? null : values.getString(0);
    }

    private Uni<List<JsonObject>> all(String path, String token) {
        return page(path, 0, token, new ArrayList<>());
    }

    private Uni<List<JsonObject>> page(String path, int first, String token, List<JsonObject> found) {
        return send(http.getAbs(administration + path + "first=" + first + "&max=" + PAGE), token, null).chain(answer -> {
            JsonArray users = answer.bodyAsJsonArray();
            users.forEach(user -> found.add((JsonObject) user));
            return users.size() < PAGE ? Uni.createFrom().item(found) : page(path, first + PAGE, token, found);
        });
    }

    private Uni<JsonObject> user(String username, String token) {
        return send(http.getAbs(administration + "/users").addQueryParam("username", username).addQueryParam("exact", "true")
                .addQueryParam("briefRepresentation", "false"), token, null)
                .map(answer -> answer.bodyAsJsonArray().isEmpty() ? null : answer.bodyAsJsonArray().getJsonObject(0));
    }

    private Uni<String> create(Entitlement wanted, String token) {
        JsonObject user = describe(new JsonObject().put("username", wanted.personId()).put("enabled", true)
                .put("requiredActions", new JsonArray().add("UPDATE_PASSWORD")), wanted);
        return send(http.postAbs(administration + "/users"), token, user.toBuffer())
                .chain(made -> user(wanted.personId(), token)).map(found -> found.getString("id"));
    }

    private Uni<String> update(JsonObject found, Entitlement wanted, String token) {
        String id = found.getString("id");
        return send(http.putAbs(administration + "/users/" + id), token, describe(found.copy(), wanted).toBuffer()).replaceWith(id);
    }

    private static JsonObject describe(JsonObject user, Entitlement wanted) {
        JsonObject attributes = user.getJsonObject("attributes", new JsonObject()).copy();
        attributes.put("displayName", new JsonArray().add(wanted.name())).put("clearance", new JsonArray().add(wanted.clearance()));
        if (wanted.department() == null) {
            attributes.remove("department");
        } else {
            attributes.put("department", new JsonArray().add(wanted.department()));
        }
        return user.put("attributes", attributes);
    }

    private Uni<Void> roles(String id, Set<String> wanted, String token) {
        String mappings = administration + "/users/" + id + "/role-mappings/realm";
        return send(http.getAbs(administration + "/roles?max=1000"), token, null).map(HttpResponse::bodyAsJsonArray)
                .chain(known -> send(http.getAbs(mappings), token, null).map(HttpResponse::bodyAsJsonArray).chain(held -> {
                    Set<String> names = names(held);
                    JsonArray missing = pick(known, name -> wanted.contains(name) && !names.contains(name));
                    JsonArray surplus = pick(held, name -> ROLES.contains(name) && !wanted.contains(name));
                    return change(http.postAbs(mappings), missing, token)
                            .chain(() -> change(http.deleteAbs(mappings), surplus, token));
                }));
    }

    private Uni<Void> change(HttpRequest<Buffer> request, JsonArray roles, String token) {
        return roles.isEmpty() ? Uni.createFrom().voidItem() : send(request, token, roles.toBuffer()).replaceWithVoid();
    }

    private static Set<String> names(JsonArray roles) {
        return roles.stream().map(role -> ((JsonObject) role).getString("name")).collect(Collectors.toSet());
    }

    private static JsonArray pick(JsonArray roles, Predicate<String> condition) {
        JsonArray picked = new JsonArray();
        roles.forEach(role -> {
            if (condition.test(((JsonObject) role).getString("name"))) {
                picked.add(role);
            }
        });
        return picked;
    }

    private Uni<String> token() {
        MultiMap form = MultiMap.caseInsensitiveMultiMap().set("grant_type", "client_credentials").set("client_id", clientId)
                .set("client_secret", secret.orElse(""));
        return Uni.createFrom().deferred(() -> http.postAbs(realm + "/protocol/openid-connect/token").timeout(PATIENCE.toMillis())
                        .sendForm(form))
                .map(IdentityProvider::accepted).map(answer -> answer.bodyAsJsonObject().getString("access_token"));
    }

    private static Uni<HttpResponse<Buffer>> send(HttpRequest<Buffer> request, String token, io.vertx.core.buffer.Buffer body) {
        HttpRequest<Buffer> authorized = request.timeout(PATIENCE.toMillis()).bearerTokenAuthentication(token);
        Uni<HttpResponse<Buffer>> answer = body == null ? authorized.send()
                : authorized.putHeader("Content-Type", "application/json").sendBuffer(Buffer.newInstance(body));
        return answer.map(IdentityProvider::accepted);
    }

    private static HttpResponse<Buffer> accepted(HttpResponse<Buffer> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("the identity provider answers " + answer.statusCode() + " "
                    + Optional.ofNullable(answer.bodyAsString()).map(text -> text.substring(0, Math.min(200, text.length()))).orElse(""));
        }
        return answer;
    }
}
