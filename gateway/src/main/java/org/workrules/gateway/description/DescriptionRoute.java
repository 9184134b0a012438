package org.workrules.gateway.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.workrules.gateway.service.Service;

/** {@code GET /openapi}: the merged description, as JSON or YAML. */
@Singleton
public class DescriptionRoute {

    private static final String OWN = "openapi/gateway.yaml";
    private static final String YAML = "application/yaml";

    private final Vertx vertx;
    private final Descriptions descriptions;
    private final ObjectMapper json;
    private final YAMLMapper yaml = YAMLMapper.builder().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).build();
    private final Description own;
    private volatile Merged last = new Merged(List.of(), null);

    DescriptionRoute(Vertx vertx, Descriptions descriptions, ObjectMapper json, DescriptionConfig config,
                     @ConfigProperty(name = "workrules.issuer") String issuer) {
        this.vertx = vertx;
        this.descriptions = descriptions;
        this.json = json;
        this.own = Description.ofGateway(own(config.server(), issuer));
    }

    /** What was merged, and of which copies. */
    private record Merged(List<Description> of, ObjectNode document) {
    }

    private ObjectNode own(String server, String issuer) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(OWN)) {
            ObjectNode document = (ObjectNode) yaml.readTree(file);
            document.putArray("servers").addObject().put("url", server);
            document.withObjectProperty("components").withObjectProperty("securitySchemes").withObjectProperty("oidc")
                    .put("openIdConnectUrl", issuer + "/.well-known/openid-configuration");
            return document;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Answers in the format asked for by path, {@code format} or {@code Accept}; JSON when nothing is asked for. */
    public void handle(RoutingContext exchange) {
        boolean asYaml = asksForYaml(exchange);
        descriptions.current()
                // merging and writing some hundred kilobytes is no work for the thread that serves everybody
                .compose(known -> vertx.executeBlocking(() -> write(merged(known), asYaml), false))
                .onSuccess(body -> send(exchange, body, asYaml ? YAML : "application/json"))
                .onFailure(exchange::fail);
    }

    private static boolean asksForYaml(RoutingContext exchange) {
        String format = exchange.queryParams().get("format");
        if (exchange.normalizedPath().endsWith(".yaml") || "yaml".equalsIgnoreCase(format)) {
            return true;
        }
        String accepted = exchange.request().getHeader("Accept");
        return !exchange.normalizedPath().endsWith(".json") && format == null && accepted != null && accepted.contains("yaml");
    }

    private ObjectNode merged(List<Description> known) {
        Merged merged = last;
        if (merged.document() == null || !sameCopies(merged.of(), known)) {
            List<Description> all = new ArrayList<>(known);
            all.add(0, own);
            ObjectNode document = MergedDescription.of(all);
            nameMissing(document, known);
            merged = new Merged(known, document);
            last = merged;
        }
        return merged.document();
    }

    private static boolean sameCopies(List<Description> before, List<Description> now) {
        return before.size() == now.size() && Stream.iterate(0, i -> i < now.size(), i -> i + 1)
                .allMatch(i -> before.get(i).body() == now.get(i).body());
    }

    /** A service that never answered since the gateway started has no place yet; the description says so. */
    private static void nameMissing(ObjectNode document, List<Description> known) {
        List<String> missing = Stream.of(Service.values())
                .filter(service -> known.stream().noneMatch(description -> description.service() == service))
                .map(Service::id)
                .toList();
        if (!missing.isEmpty()) {
            missing.forEach(document.putArray("x-workrules-missing")::add);
        }
    }

    private Buffer write(ObjectNode document, boolean asYaml) throws JsonProcessingException {
        return Buffer.buffer(asYaml ? yaml.writeValueAsBytes(document) : json.writeValueAsBytes(document));
    }

    private static void send(RoutingContext exchange, Buffer body, String mediaType) {
        String etag = '"' + digest(body) + '"';
        exchange.response().putHeader("ETag", etag).putHeader("Cache-Control", "no-cache").putHeader("Vary", "Accept");
        if (etag.equals(exchange.request().getHeader("If-None-Match"))) {
            exchange.response().setStatusCode(304).end();
        } else {
            exchange.response().putHeader("Content-Type", mediaType).end(body);
        }
    }

    private static String digest(Buffer body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes()), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
