package org.workrules.faults;

import java.util.function.Consumer;
import org.workrules.local.Server;

/** Ways for a server to be away. */
enum Outage {
    STOPPED(Server::stop, Server::start), KILLED(Server::kill, Server::start), FROZEN(Server::freeze, Server::thaw);

    private final Consumer<Server> begin;
    private final Consumer<Server> end;

    Outage(Consumer<Server> begin, Consumer<Server> end) {
        this.begin = begin;
        this.end = end;
    }

    void begin(Server server) {
        begin.accept(server);
    }

    void end(Server server) {
        end.accept(server);
    }
}
