package org.workrules.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.net.ServerSocket;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.workrules.gateway.service.Service;
import org.workrules.testing.TestTokens;

/**
 * Everything around the gateway: the key endpoint of an identity provider, four services, and the address of a fifth,
 * emergency-service, where nobody listens.
 */
public class StubSystem implements QuarkusTestResourceLifecycleManager {

    private final Vertx vertx = Vertx.vertx();
    private final List<StubService> services = new ArrayList<>();

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>();
        try {
            for (Service service : Service.values()) {
                config.put("workrules.services." + service.key() + ".url", start(service));
            }
            config.put("workrules.identity-url", "http://localhost:" + keys().actualPort() + "/realms/workrules");
        } catch (Exception failure) {
            throw new IllegalStateException("the stub system did not start", failure);
        }
        config.put("workrules.issuer", TestTokens.ISSUER);
        config.put("workrules.services.idle-timeout", "2s");
        config.put("workrules.services.watch-interval", "1s");
        config.put("workrules.desk.limit", "700ms");
        return config;
    }

    private String start(Service service) throws Exception {
        if (service == Service.EMERGENCY) {
            try (ServerSocket nobody = new ServerSocket(0)) {
                return "http://localhost:" + nobody.getLocalPort();
            }
        }
        StubService stub = new StubService(vertx, service);
        services.add(stub);
        return stub.url();
    }

    private HttpServer keys() throws Exception {
        JsonObject keys = new JsonObject().put("keys", new JsonArray().add(key()));
        return vertx.createHttpServer()
                .requestHandler(request -> request.response()
                        .setStatusCode(request.path().equals("/realms/workrules/protocol/openid-connect/certs") ? 200 : 404)
                        .putHeader("Content-Type", "application/json").end(keys.encode()))
                .listen(0).toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private static JsonObject key() throws Exception {
        byte[] encoded = Base64.getDecoder().decode(TestTokens.publicKey());
        RSAPublicKey key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        return new JsonObject().put("kty", "RSA").put("use", "sig").put("alg", "RS256")
                .put("n", unsigned(key.getModulus())).put("e", unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] magnitude = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }

    @Override
    public void stop() {
        services.forEach(StubService::close);
        vertx.close();
    }
}
