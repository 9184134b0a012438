package org.workrules.disclosure.channels;

/** The ways by which the government speaks to the public (art. 23). */
public enum Channel {
    /** The government's website and its feed (政务网站). */
    WEBSITE,
    /** A press conference (新闻发布会). */
    PRESS_CONFERENCE,
    /** The government's accounts in new media (新媒体). */
    NEW_MEDIA,
    /** The printed gazette (政府公报). */
    GAZETTE
}
