package org.workrules.emergency.grading;

/**
 * The grade a duty officer states where no threshold decides.
 *
 * @param grade  the grade, {@code null} when none is stated
 * @param ground why, {@code null} when none is given
 */
public record StatedGrade(Grade grade, String ground) {

    boolean absent() {
        return grade == null && ground == null;
    }

    boolean complete() {
        return grade != null && ground != null && !ground.isBlank();
    }
}
