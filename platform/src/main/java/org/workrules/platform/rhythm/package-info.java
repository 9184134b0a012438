/** What a service does again and again by itself. */
package org.workrules.platform.rhythm;
