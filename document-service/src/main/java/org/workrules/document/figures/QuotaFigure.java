package org.workrules.document.figures;

/**
 * A department's quota of documents in a year (art. 47).
 *
 * @param department     the department
 * @param year           business year
 * @param quota          how many are accepted without consent
 * @param accepted       how many were accepted
 * @param remaining      how many are left, never below 0
 * @param overQuota      accepted with consent over the quota
 * @param overLength     accepted with consent over the length
 * @param pages          pages of all that were accepted, those of which none are known left out
 */
public record QuotaFigure(String department, int year, int quota, long accepted, long remaining, long overQuota, long overLength, long pages) {
}
