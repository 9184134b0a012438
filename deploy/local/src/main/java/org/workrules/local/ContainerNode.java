package org.workrules.local;

import com.github.dockerjava.api.DockerClient;
import org.testcontainers.containers.GenericContainer;

/** A container that is taken away by pausing it, because stopping or killing would give it another port. */
record ContainerNode(GenericContainer<?> container) implements Server {

    @Override
    public void start() {
        if (paused()) {
            client().unpauseContainerCmd(container.getContainerId()).exec();
        }
    }

    @Override
    public void stop() {
        if (!paused()) {
            client().pauseContainerCmd(container.getContainerId()).exec();
        }
    }

    @Override
    public void kill() {
        stop();
    }

    @Override
    public void freeze() {
        stop();
    }

    @Override
    public void thaw() {
        start();
    }

    private boolean paused() {
        return Boolean.TRUE.equals(client().inspectContainerCmd(container.getContainerId()).exec().getState().getPaused());
    }

    private DockerClient client() {
        return container.getDockerClient();
    }
}
