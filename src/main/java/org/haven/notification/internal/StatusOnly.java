package org.haven.notification.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.client5.http.async.methods.AbstractBinResponseConsumer;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpResponse;

/** Takes an answer's status as soon as it is there; the body is thrown away, and a long one ends the connection. */
final class StatusOnly extends AbstractBinResponseConsumer<Void> implements FutureCallback<Void> {

    private static final int MOST = 64 * 1024;

    private final CompletableFuture<Integer> status;
    private int seen;

    StatusOnly(CompletableFuture<Integer> status) {
        this.status = status;
    }

    @Override
    protected void start(HttpResponse response, ContentType type) {
        status.complete(response.getCode());
    }

    @Override
    protected int capacityIncrement() {
        return MOST;
    }

    @Override
    protected void data(ByteBuffer source, boolean end) throws IOException {
        seen += source.remaining();
        source.position(source.limit());
        if (seen > MOST) {
            throw new IOException("The answer has a body that nobody asked for");
        }
    }

    @Override
    protected Void buildResult() {
        return null;
    }

    @Override
    public void releaseResources() {
        // nothing is kept
    }

    @Override
    public void completed(Void nothing) {
        // the status was told when it came
    }

    @Override
    public void failed(Exception e) {
        status.completeExceptionally(e);
    }

    @Override
    public void cancelled() {
        status.cancel(false);
    }
}
