package dateline.timeline.store;

import dateline.contract.article.ArticleView;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A row of `article` as it is read. The writer writes it in sets.
@Entity
@Immutable
@Table(name = "article")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ArticleEntity extends PanacheEntityBase {
    @Id UUID id;
    @Nullable String uri;
    int revision;
    boolean live;
    String status;

    @Column(name = "content_hash")
    String contentHash;

    String etag;
    @Nullable String title;
    @Nullable String source;

    @Column(name = "published_at")
    @Nullable String publishedAt;

    @Column(name = "published_on")
    int publishedOn;

    String[] tags;

    @Column(name = "found_title")
    @Nullable String foundTitle;

    @Column(name = "found_source")
    @Nullable String foundSource;

    @Nullable String problem;

    ArticleView view() {
        return new ArticleView(
                id,
                uri,
                revision,
                status,
                etag,
                publishedAt,
                source != null ? source : foundSource,
                title != null ? title : foundTitle,
                List.of(tags),
                problem);
    }
}
