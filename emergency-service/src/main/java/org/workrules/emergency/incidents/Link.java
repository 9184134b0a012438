package org.workrules.emergency.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Which record carries on for this one.
 *
 * @param linkedTo the record of the same event
 * @param by       who linked
 * @param ground   why it is the same event
 */
@Embeddable
public record Link(@Column(name = "linked_to") UUID linkedTo, @Column(name = "linked_by") String by,
                   @Column(name = "link_ground") String ground) {
}
