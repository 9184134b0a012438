/** The integrity register (廉政登记): interests of the own and of relatives, declared by those in office (art. 30). */
package org.workrules.supervision.integrity;
