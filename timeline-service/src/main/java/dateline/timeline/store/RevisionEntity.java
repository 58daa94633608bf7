package dateline.timeline.store;

import dateline.timeline.articles.RevisionView;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A row of `revision` as it is read.
@Entity
@Immutable
@Table(name = "revision")
@IdClass(RevisionEntity.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class RevisionEntity extends PanacheEntityBase {
    @Id
    @Column(name = "article_id")
    UUID articleId;

    @Id int n;
    boolean retraction;

    @Column(name = "content_hash")
    String contentHash;

    String etag;
    @Nullable String title;
    @Nullable String source;
    @Nullable String language;

    @Column(name = "published_at")
    @Nullable String publishedAt;

    String[] tags;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "sent_by")
    @Nullable String by;

    record Key(UUID articleId, int n) {}

    RevisionView view() {
        return new RevisionView(
                articleId,
                n,
                retraction,
                etag,
                contentHash,
                title,
                source,
                language,
                publishedAt,
                List.of(tags),
                receivedAt,
                by);
    }
}
