package org.workrules.stories;

import static org.workrules.stories.Step.by;

import java.util.List;
import java.util.Map;

/** Issued minutes become a document of kind 纪要: signed, checked, numbered and issued, and its number comes back to the minutes. */
final class MinutesPaper {

    private MinutesPaper() {
    }

    static List<Step> steps() {
        return List.of(
                by("office-director", "The minutes arrive as a document, and the office's director signs it", "纪要转为公文,办公室主任签发",
                        "document.issuer-fits-purpose", MinutesPaper::sign).followedBy("DocumentSigned"),
                by("office-deputy-director", "It is checked", "复核", "document.acts-in-order", stage ->
                        stage.act("office-deputy-director", stage.kept("paper"), "check", Map.of("remark", "与会议记录核对无误"))),
                by("office-director", "It gets a number of the general office", "编号", "document.acts-in-order", stage -> {
                    Reply paper = stage.act("office-director", stage.kept("paper"), "number", null);
                    stage.keep("paperNumber", paper.field("number"));
                    stage.note(paper.field("number"));
                }),
                by("office-director", "It is issued", "印发", "document.issued-as-signed", stage -> {
                    Reply paper = stage.act("office-director", stage.kept("paper"), "issue", null);
                    stage.check("ISSUED".equals(paper.field("state")), "the minutes are issued as a document", paper);
                    Reply body = stage.read("office-director", stage.kept("paper") + "/body");
                    stage.check(!body.text().contains(DecisionStory.DISSENT), "dissent is not in it (art. 32)", body);
                }).followedBy("DocumentIssued"),
                by("office-deputy-director", "Its number comes back to the minutes", "文号回到会议纪要", "minutes.in-order", stage -> {
                    Reply minutes = stage.eventually("office-deputy-director", stage.kept("minutes"), "the minutes name their document",
                            reply -> stage.kept("paperNumber").equals(reply.field("documentNumber")));
                    stage.check(stage.kept("paperId").equals(minutes.field("documentId")), "the minutes name the document itself", minutes);
                }));
    }

    private static void sign(Stage stage) {
        String minutes = stage.kept("minutes").substring(stage.kept("minutes").lastIndexOf('/') + 1);
        Reply papers = stage.eventually("office-director", "/api/documents?minutes=" + minutes, "the minutes arrive in document-service",
                reply -> reply.json().path("items").size() == 1);
        String paper = papers.json().path("items").path(0).path("id").asText();
        stage.keep("paperId", paper);
        stage.keep("paper", "/api/documents/" + paper);
        Reply signed = stage.act("office-director", stage.kept("paper"), "signatures", Map.of("opinion", "同意印发"));
        stage.check("office-director".equals(signed.field("signedBy")), "the director's name is on it", signed);
    }
}
