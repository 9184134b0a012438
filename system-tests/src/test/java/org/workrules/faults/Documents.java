package org.workrules.faults;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;

/** A document is drafted from a resolution, signed and issued: disclosure must publish it, supervision link its tasks. */
final class Documents implements Errand {

    private static final String DOCUMENTS = "/api/documents";
    private static final long A_MOMENT = 50_000_000;

    private final Queue<String> resolutions;

    Documents(Queue<String> resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public void run(PatientClient client) {
        String resolution = resolutions.poll();
        if (resolution == null) {
            LockSupport.parkNanos(A_MOMENT);
            return;
        }
        String document = DOCUMENTS + "/" + client.createOnce("document.resolution-known", "clerk-health", DOCUMENTS, Map.of(
                "kind", "NOTICE", "purpose", "DOWNWARD", "issuer", "GOVERNMENT", "title", "关于印发供水管网改造方案的通知",
                "body", "各区人民政府,市政府有关部门:\n现将方案印发给你们,请认真组织实施。\n安澜市人民政府",
                "addressees", List.of("foreign-affairs", "petition-bureau"), "secrecy", "public", "resolutionId", resolution)).field("id");
        client.act("head-health", document, "submission", null);
        client.act("office-deputy-director", document, "review", Map.of("outcome", "ACCEPTED", "overQuotaConsent", "年度重点改造任务,同意超额受理。"));
        client.act("mayor", document, "signatures", Map.of("opinion", "同意印发"), "DocumentSigned");
        client.act("office-deputy-director", document, "check", Map.of("remark", "已核对"));
        client.act("office-director", document, "number", null);
        client.act("office-director", document, "issue", null, "DocumentIssued");
    }
}
