package org.workrules.platform.web;

import java.util.List;

/**
 * What waits for the caller in one service.
 *
 * @param items at most 200, the longest waiting first
 */
public record Desk(List<DeskItem> items) {
}
