package org.haven.testscript;

/** A script asks for something that this engine does not do. It is never passed over: an assert that nobody made would look like one that held. */
final class UnsupportedScript extends IllegalArgumentException {

    UnsupportedScript(String message) {
        super(message);
    }
}
