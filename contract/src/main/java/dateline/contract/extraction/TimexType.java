package dateline.contract.extraction;

import dateline.contract.json.AsDeclared;

/// The types of TIMEX3.
@AsDeclared
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
