package dateline.temporal;

/// What several testimonies leave possible together.
sealed interface Possible permits OneDay, Spans {

    /// What is left when one more is heard.
    Possible and(Account account);

    boolean isEmpty();
}
