package org.workrules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementTest {

    @Test
    void theLogsLineBecomesTheStatementWithItsValuesInOrder() {
        Statement statement = Statement.of("update note set title = $2, text = $3 where id = $1 or parent = $1",
                "Parameters: $1 = 'a', $2 = 'it''s, $1 = ''x''', $3 = NULL");
        assertThat(statement.sql()).isEqualTo("update note set title = ?, text = ? where id = ? or parent = ?");
        assertThat(statement.parameters()).containsExactly("it's, $1 = 'x'", null, "a", "a");
    }

    @Test
    void aLongValueIsReadToItsEnd() {
        String value = "it''s ".repeat(50_000);
        assertThat(Statement.of("select $1", "Parameters: $1 = '" + value + "', $2 = NULL").parameters())
                .containsExactly(value.replace("''", "'"));
    }

    @Test
    void aStatementWithoutValuesHasNone() {
        assertThat(Statement.of("select 1", null)).isEqualTo(new Statement("select 1", java.util.List.of()));
    }
}
