package org.haven.testscript;

/** What a script expected is not so. */
final class ScriptFailure extends AssertionError {

    ScriptFailure(String message) {
        super(message);
    }
}
