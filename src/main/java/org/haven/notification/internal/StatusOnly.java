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
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private int seen;

    StatusOnly(CompletableFuture<Integer> status) {
        this.status = status;
    }

    /** Done when the exchange is over, body and all, however it went; its connection is free then. */
    CompletableFuture<Void> end() {
        return end;
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
        end.complete(null);
    }

    @Override
    public void failed(Exception e) {
        status.completeExceptionally(e);
        end.complete(null);
    }

    @Override
    public void cancelled() {
        status.cancel(false);
        end.complete(null);
    }
}
