package org.workrules.platform.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {

    @ParameterizedTest
    @CsvSource({"1,第一条", "10,第十条", "11,第十一条", "20,第二十条", "38,第三十八条", "50,第五十条", "60,第六十条"})
    void anArticleIsCalledAsTheRulesCallIt(int number, String label) {
        assertEquals(label, Article.of(number).label().zh());
    }

    @Test
    void anItemIsNamed() {
        assertEquals("第五十条第二项", new Article(50, 2).label().in(Locale.CHINESE));
        assertEquals("art. 50(2)", new Article(50, 2).label().in(Locale.ENGLISH));
    }

    @Property
    void thereAreSixtyArticles(@ForAll @IntRange(min = 61, max = 9999) int beyond) {
        assertThrows(IllegalArgumentException.class, () -> Article.of(beyond));
        assertThrows(IllegalArgumentException.class, () -> Article.of(-beyond));
    }
}
