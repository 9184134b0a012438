/** Issued documents become public: prepared, reviewed for secrecy, released within the limit, or withheld on a legal ground (articles 19 to 21). */
package org.workrules.disclosure.publicity;
