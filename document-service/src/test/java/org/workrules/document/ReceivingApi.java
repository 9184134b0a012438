package org.workrules.document;

import static org.workrules.document.DocumentApi.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.workrules.document.DocumentApi.Known;

/** Receiving as people of the demo city call it. */
final class ReceivingApi {

    static final String INCOMING = DocumentApi.DOCUMENTS + "/incoming";

    private ReceivingApi() {
    }

    /** A clean request of transport. */
    static Map<String, Object> request(Map<String, Object> changes) {
        Map<String, Object> form = new HashMap<>();
        form.put("kind", "REQUEST");
        form.put("senderNumber", "安交〔2026〕15号");
        form.put("title", "关于提前实施东禾大桥加固工程的请示");
        form.put("matters", List.of("提前实施东禾大桥加固工程"));
        form.put("body", "市政府:\n东禾大桥检测发现裂缝,拟提前加固。妥否,请批示。");
        form.put("secrecy", "internal");
        form.put("mainAddressees", List.of("government"));
        form.put("basis", "RESERVED_TO_GOVERNMENT");
        form.putAll(changes);
        return form;
    }

    /** One of 机密: its text travels by the approved channel. */
    static Map<String, Object> confidential() {
        Map<String, Object> form = request(Map.of("secrecy", "confidential", "channel", "机要交换"));
        form.remove("body");
        return form;
    }

    static Known prepared(String person, Map<String, Object> form) {
        return Known.of(as(person).body(form).post(INCOMING).then().statusCode(201).extract().response());
    }

    static Response act(String person, Known document, String act, Object body) {
        RequestSpecification request = as(person).header("If-Match", document.etag());
        return (body == null ? request : request.body(body)).post(INCOMING + "/" + document.id() + "/" + act);
    }

    static Known done(String person, Known document, String act, Object body) {
        return Known.of(act(person, document, act, body).then().statusCode(200).extract().response());
    }

    static Known signed(String clerk, String head, Map<String, Object> form) {
        return done(head, prepared(clerk, form), "signature", null);
    }

    static Known proposed(Map<String, Object> form, String leader) {
        Known registered = done("office-director", signed("clerk-transport", "head-transport", form), "registration", Map.of());
        return done("office-deputy-director", registered, "proposal", Map.of("proposal", "拟请阅示", "leader", leader));
    }
}
