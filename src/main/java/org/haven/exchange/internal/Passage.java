package org.haven.exchange.internal;

/**
 * One thing that goes through the door, from one side of a referral to the other. It looks at both sides as they are and
 * does what is outstanding, so it can run at any time and as often as it likes; the second time it finds nothing to do.
 *
 * <p>Passages run in the order of their {@code @Order}, in one transaction, while the referral's row is locked. What one
 * throws rolls all of them back.
 */
interface Passage {

    // The places in the order. An end that has come already keeps the rest from crossing; what the source is shown
    // comes last.
    int EXPIRY = 100;
    int REVOCATION = 200;
    int DELIVERY = 300;
    int WAITING = 350;
    int SAFE_CONTACT = 400;
    // A request to abort closes with the source's Task; its withdrawal goes before what the target is then asked anew.
    int ABORT = 500;
    int CANCELLATION = 600;
    int LATE_ANSWER = 800;
    int PROJECTION = 900;

    /**
     * @return the sides as they are afterwards; the same object if there was nothing to do
     */
    BothSides pass(BothSides sides);
}
