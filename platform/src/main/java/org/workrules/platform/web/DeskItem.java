package org.workrules.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * Something that waits for the caller.
 *
 * @param kind    kind of record, as {@code topic}
 * @param id      the record
 * @param title   what it is about
 * @param act     what is waited for, as {@code countersign}
 * @param article article it rests on, as a number
 * @param since   since when it waits
 * @param dueAt   by when, {@code null} without a limit
 * @param href    path of the record
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeskItem(String kind, String id, String title, String act, int article, Instant since, Instant dueAt,
                       String href) {
}
