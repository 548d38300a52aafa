using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence.Querying;

namespace ConsulateSite.Cms.Storage.Querying;

/// <summary>Applies Umbraco's queries to rows and to entities in memory.</summary>
internal static class QueryExtensions
{
    /// <summary>Keeps the rows whose entities the query asks for.</summary>
    /// <exception cref="NotSupportedException">The query uses a member that <paramref name="map"/> does not know.</exception>
    public static IQueryable<TRow> Matching<TRow, TEntity>(this IQueryable<TRow> rows, IQuery<TEntity>? query, MemberMap<TRow> map)
    {
        foreach (Expression<Func<TEntity, bool>> predicate in PredicatesOf(query))
        {
            ParameterExpression row = Expression.Parameter(typeof(TRow), "row");
            Expression body = new PredicateTranslator<TRow>(predicate.Parameters[0], row, map).Visit(predicate.Body);
            rows = rows.Where(Expression.Lambda<Func<TRow, bool>>(body, row));
        }

        return rows;
    }

    /// <summary>Keeps the entities that the query asks for.</summary>
    public static IEnumerable<TEntity> Matching<TEntity>(this IEnumerable<TEntity> entities, IQuery<TEntity>? query)
    {
        foreach (Expression<Func<TEntity, bool>> predicate in PredicatesOf(query))
        {
            Expression<Func<TEntity, bool>> inMemory = (Expression<Func<TEntity, bool>>)new InMemoryTranslator().Visit(predicate);
            entities = entities.Where(inMemory.Compile(preferInterpretation: true));
        }

        return entities;
    }

    private static IReadOnlyList<Expression<Func<TEntity, bool>>> PredicatesOf<TEntity>(IQuery<TEntity>? query) => query switch
    {
        null => [],
        ExpressionQuery<TEntity> expressions => expressions.Predicates,
        _ => throw new NotSupportedException($"{query.GetType().Name} was not made by ICoreScopeProvider.CreateQuery."),
    };
}
