package org.workrules.document.content;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever bytes come, a look at them ends without a fault. */
class InspectionProperties {

    @Property(tries = 300)
    void noBytesAreTooOddToBeLookedAt(@ForAll AttachmentType type, @ForAll @Size(max = 400) byte[] content) {
        Inspection.of(type, content);
        byte[] disguised = Map.of(AttachmentType.DOCX, Files.docx(), AttachmentType.PNG, Files.png(3, 3),
                AttachmentType.JPEG, Files.jpeg(3, 3)).getOrDefault(type, Files.pdf()).clone();
        for (int each = 0; each < Math.min(content.length, disguised.length); each++) {
            if (content[each] < 0) {
                disguised[each] = content[each];
            }
        }
        Inspection.of(type, disguised);
    }
}
