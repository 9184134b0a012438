package org.workrules.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * A page of a list.
 *
 * @param items records, newest first
 * @param next  {@code after} of the next page, {@code null} on the last; the {@code Link} header has it as an address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, UUID next) {
}
