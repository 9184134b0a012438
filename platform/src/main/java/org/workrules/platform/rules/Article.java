package org.workrules.platform.rules;

/**
 * An article (条) of the working rules, with the item (项) where the rule rests on one.
 *
 * @param number 1 to 60
 * @param item   the numbered item inside the article, 0 when the rule rests on the whole article
 */
public record Article(int number, int item) {

    /** How many articles the rules have. */
    public static final int LAST = 60;

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    /** @throws IllegalArgumentException when the rules have no such article */
    public Article {
        if (number < 1 || number > LAST || item < 0) {
            throw new IllegalArgumentException("the rules have no article " + number + " item " + item);
        }
    }

    /** Article {@code number} as a whole. */
    public static Article of(int number) {
        return new Article(number, 0);
    }

    /** "art. 38" and "第三十八条", with "(4)" and "第四项" where an item is meant. */
    public Text label() {
        return item == 0
                ? new Text("art. " + number, "第" + chinese(number) + "条")
                : new Text("art. " + number + "(" + item + ")", "第" + chinese(number) + "条第" + chinese(item) + "项");
    }

    private static String chinese(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS[number / 10]) + "十";
        return tens + DIGITS[number % 10];
    }
}
