/** What a service says of its dependencies at {@code /q/health/ready}. */
package org.workrules.platform.readiness;
