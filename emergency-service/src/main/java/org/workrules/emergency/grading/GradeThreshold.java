package org.workrules.emergency.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * From which figures on an incident of a category has a grade. Each bound is inclusive; the bound of the next grade is
 * the exclusive upper one.
 */
@Entity
@Table(name = "grade_threshold")
@IdClass(GradeThreshold.Key.class)
public class GradeThreshold {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private Category category;
    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "grade")
    private Grade grade;
    @Id
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;
    @Column(name = "dead_from")
    private int deadFrom;
    @Column(name = "injured_from")
    private int injuredFrom;
    @Column(name = "loss_from_yuan")
    private long lossFromYuan;
    @Column(name = "source")
    private String source;

    /** For Hibernate. */
    protected GradeThreshold() {
    }

    /** A row of the table. */
    public GradeThreshold(Category category, Grade grade, LocalDate effectiveFrom, int deadFrom, int injuredFrom,
                          long lossFromYuan, String source) {
        this.category = category;
        this.grade = grade;
        this.effectiveFrom = effectiveFrom;
        this.deadFrom = deadFrom;
        this.injuredFrom = injuredFrom;
        this.lossFromYuan = lossFromYuan;
        this.source = source;
    }

    Category category() {
        return category;
    }

    Grade grade() {
        return grade;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** Whether any of the three figures reaches the grade: the higher of them counts. */
    boolean reachedBy(Figures figures) {
        return figures.dead() >= deadFrom || figures.seriouslyInjured() >= injuredFrom
                || figures.directLossYuan() >= lossFromYuan;
    }

    GradeThresholdView view() {
        return new GradeThresholdView(category, grade, effectiveFrom, deadFrom, injuredFrom, lossFromYuan, source);
    }

    /**
     * What names a row.
     *
     * @param category      category
     * @param grade         grade
     * @param effectiveFrom first day
     */
    public record Key(Category category, Grade grade, LocalDate effectiveFrom) {
    }
}
