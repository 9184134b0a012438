package org.workrules.document.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks beside Chinese characters are full-width, marks between Latin ones are not. */
class TypographyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "为加强管理,现通知如下:|为加强管理，现通知如下：",
        "上午10:30,在A,B两地|上午10:30,在A,B两地",
        "投入3,000万元|投入3,000万元",
        "联系人(王建国)|联系人（王建国）",
        "(一)总则|（一）总则",
        "是否同意?请批示!|是否同意？请批示！",
        "see example.org:8080|see example.org:8080"})
    void marksFollowTheirNeighbours(String typed, String set) {
        assertEquals(set, Typography.chinese(typed));
    }
}
