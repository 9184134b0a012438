package org.workrules.platform.rules;

import java.util.List;

/** The rules a service enforces; one bean per service, and the platform's register is made of it. */
public interface RuleBook {

    /** Every rule of the service, in the order of articles or any other. */
    List<Rule> rules();
}
