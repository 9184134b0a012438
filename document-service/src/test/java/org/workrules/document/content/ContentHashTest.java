package org.workrules.document.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.platform.blobs.Blobs;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.policy.PolicySet;

/** The hash over a content tells contents apart, and can be computed by anybody. */
class ContentHashTest {

    private static final Act ACT = new Act(new Caller("a", "甲", "transport", Set.of(), Clearance.PUBLIC),
            Instant.EPOCH, new PolicySet(List.of()));

    private static Attachment file(String name, String sha256) {
        return new Attachment(UUID.randomUUID(), new OfferedFile(name, "text/plain", AttachmentType.TEXT, 1, sha256, null), List.of(), ACT);
    }

    @Test
    void itIsWhatItsDescriptionSays() {
        String canonical = "19:workrules-content-1\n1:1\n6:请示\n2:ab\n1:1\n5:1.txt\n1:c\n";
        assertEquals(Blobs.hash(canonical.getBytes(StandardCharsets.UTF_8)),
                ContentHash.of(List.of("请示"), "ab", List.of(file("1.txt", "c"))));
    }

    @Test
    void orderNameAndFileOfAttachmentsCount() {
        String base = ContentHash.of(List.of("a"), "b", List.of(file("1.txt", "x"), file("2.txt", "y")));
        assertNotEquals(base, ContentHash.of(List.of("a"), "b", List.of(file("2.txt", "y"), file("1.txt", "x"))));
        assertNotEquals(base, ContentHash.of(List.of("a"), "b", List.of(file("1.txt", "x"), file("2.txt", "z"))));
        assertNotEquals(base, ContentHash.of(List.of("a"), "b", List.of(file("1.txt", "x"), file("3.txt", "y"))));
        assertNotEquals(base, ContentHash.of(List.of("a"), "b", List.of(file("1.txt", "x"))));
    }
}
