package org.workrules.emergency.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Casualties and loss as one report states them.
 *
 * @param dead             people dead
 * @param missing          people missing; they do not count for the grade until found dead
 * @param seriouslyInjured people seriously injured
 * @param directLossYuan   direct economic loss in yuan
 */
@Embeddable
public record Figures(@Column(name = "dead") int dead, @Column(name = "missing") int missing,
                      @Column(name = "seriously_injured") int seriouslyInjured,
                      @Column(name = "direct_loss_yuan") long directLossYuan) {

    /** Nobody hurt, nothing lost. */
    public static final Figures NONE = new Figures(0, 0, 0, 0);

    /** The higher of each figure: where sources differ, the graver holds until the difference is settled. */
    public Figures graver(Figures other) {
        return new Figures(Math.max(dead, other.dead), Math.max(missing, other.missing),
                Math.max(seriouslyInjured, other.seriouslyInjured), Math.max(directLossYuan, other.directLossYuan));
    }

    /** Whether any figure that decides the grade is lower here than there. */
    public boolean understates(Figures other) {
        return dead < other.dead || seriouslyInjured < other.seriouslyInjured || directLossYuan < other.directLossYuan;
    }
}
