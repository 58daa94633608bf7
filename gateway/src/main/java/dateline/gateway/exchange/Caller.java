package dateline.gateway.exchange;

import dateline.contract.key.KeyLine;

/// Who sent a request, as far as it says.
public sealed interface Caller {

    /// No keys are in use; the rules on hosts and sites guard the door.
    record Everyone() implements Caller {}

    /// Keys are in use, and none was sent.
    record Unknown() implements Caller {}

    /// What was sent is no key, or one that is not valid any more.
    record Rejected() implements Caller {}

    record Holder(KeyLine key) implements Caller {}
}
