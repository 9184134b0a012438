package org.workrules.disclosure.channels;

import java.util.Collection;
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What holds for every channel (art. 23). */
public enum ChannelRule implements Rule {
    /** The website carries everything. */
    WEBSITE_ALWAYS(RuleText.must("disclosure.channel-website", 23)
            .says("Whatever goes out, goes out on the website too, and each channel is named once.",
                    "对外发布的内容均须同时在政务网站发布,每一渠道只列一次。")
            .remedy("Put WEBSITE among the channels and name none twice.", "请在发布渠道中列入政务网站,且不重复。").unprocessable()),
    /** A record of what went out is true. */
    WENT_OUT(RuleText.must("disclosure.channel-went-out", 23)
            .says("Only what went out is recorded, at the time it went out.", "只登记已经发出的内容及其实际发出时间。")
            .remedy("State when it went out: not before there was anything to send, and not in the future.",
                    "请填写实际发出时间:不早于可以发布之时,也不晚于现在。").unprocessable());

    private final RuleText text;

    ChannelRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }

    /** The planned channels in the form they are kept in; refused unless the website is among them. */
    public static String[] planned(Collection<Channel> channels) {
        WEBSITE_ALWAYS.require(channels.contains(Channel.WEBSITE) && channels.stream().distinct().count() == channels.size());
        return channels.stream().map(Channel::name).toArray(String[]::new);
    }
}
