package dateline.timeline.store;

import dateline.contract.article.ArticleView;
import dateline.timeline.articles.ArticleQuery;
import dateline.timeline.articles.PublishedDay;
import dateline.timeline.articles.RevisionView;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads articles and their revisions.
@ApplicationScoped
@Transactional
public class Articles {
    /// Also a retracted one, and one of which nothing could be read: it has failed.
    public Optional<ArticleView> find(UUID id) {
        return ArticleEntity.<ArticleEntity>findByIdOptional(id)
                .map(ArticleEntity::view)
                .or(() -> refused(id));
    }

    public List<ArticleView> list(ArticleQuery query) {
        Parameters parameters = new Parameters();
        String conditions = String.join(" and ", conditions(query, parameters));
        return ArticleEntity.<ArticleEntity>find(
                        conditions + " order by publishedOn, id", parameters)
                .range(0, query.limit() - 1)
                .list()
                .stream()
                .map(ArticleEntity::view)
                .toList();
    }

    /// @param parameters receives what the conditions name
    private static List<String> conditions(ArticleQuery query, Parameters parameters) {
        List<String> conditions = new ArrayList<>(List.of("live"));
        if (query.source() != null) {
            conditions.add("lower(coalesce(source, foundSource)) = lower(:source)");
            parameters.and("source", query.source());
        }
        if (query.tag() != null) {
            conditions.add("cast(sql('? @> array[?]::text[]', tags, :tag) as boolean) = true");
            parameters.and("tag", query.tag());
        }
        if (query.after() != null) {
            conditions.add("publishedOn >= :day and (publishedOn > :day or id > :id)");
            parameters.and("day", query.after().day()).and("id", query.after().id());
        }
        conditions.addAll(days(query, parameters));
        return conditions;
    }

    /// What has no day is in no range of days.
    private static List<String> days(ArticleQuery query, Parameters parameters) {
        Integer from = query.from();
        Integer to = query.to();
        if (from == null && to == null) {
            return List.of();
        }
        parameters.and("from", from == null ? Integer.MIN_VALUE : from);
        parameters.and("to", to == null ? PublishedDay.NONE - 1 : to);
        return List.of("publishedOn between :from and :to");
    }

    /// In their order, at most so many from the n-th on.
    public List<RevisionView> revisions(UUID id, int from, int most) {
        return RevisionEntity.<RevisionEntity>find(
                        "articleId = ?1 and n >= ?2 order by n", id, from)
                .range(0, most - 1)
                .list()
                .stream()
                .map(RevisionEntity::view)
                .toList();
    }

    /// An article whose only records could not be read or written.
    private static Optional<ArticleView> refused(UUID id) {
        return ArticleEntity.getEntityManager()
                .createNativeQuery(
                        """
                        select problem from position
                        where article_id = ?1 and verdict = 'failed' limit 1\
                        """,
                        String.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .map(problem -> failed(id, String.valueOf(problem)));
    }

    private static ArticleView failed(UUID id, String problem) {
        return new ArticleView(
                id, null, null, "failed", null, null, null, null, List.of(), problem);
    }
}
