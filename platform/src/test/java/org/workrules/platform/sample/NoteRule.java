package org.workrules.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleBook;
import org.workrules.platform.rules.RuleText;

public enum NoteRule implements Rule {
    CLOSED_IS_CLOSED(RuleText.must("sample.closed", 44).says("A closed note stays closed.", "已关闭的记录不得更改。")
            .remedy("Write a new one.", "请另行新建。")),
    LIMIT(RuleText.configured("sample.note-limit", 20).says("A note is closed in time.", "记录应按时关闭。")
            .remedy("Close it.", "请关闭。"));

    private final RuleText text;

    NoteRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }

    @ApplicationScoped
    public static class Book implements RuleBook {
        @Override
        public List<Rule> rules() {
            return List.of(NoteRule.values());
        }
    }
}
