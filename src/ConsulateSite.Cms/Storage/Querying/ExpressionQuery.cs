using System.Collections;
using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence.Querying;

namespace ConsulateSite.Cms.Storage.Querying;

/// <summary>Umbraco's query: a list of predicates over a domain interface, all of which must hold.</summary>
internal sealed class ExpressionQuery<T> : IQuery<T>
{
    private readonly List<Expression<Func<T, bool>>> _predicates = [];

    public IReadOnlyList<Expression<Func<T, bool>>> Predicates => _predicates;

    public IQuery<T> Where(Expression<Func<T, bool>>? predicate)
    {
        if (predicate is not null)
        {
            _predicates.Add(predicate);
        }

        return this;
    }

    public IEnumerable<Tuple<string, object[]>> GetWhereClauses() =>
        throw new NotSupportedException("Queries are translated to LINQ; there are no SQL clauses to show.");

    public IQuery<T> WhereIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values) => AddIn(fieldSelector, values, negate: false);

    public IQuery<T> WhereNotIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values) => AddIn(fieldSelector, values, negate: true);

    public IQuery<T> WhereAny(IEnumerable<Expression<Func<T, bool>>>? predicates)
    {
        Expression<Func<T, bool>>? any = null;
        foreach (Expression<Func<T, bool>> predicate in predicates ?? [])
        {
            any = any is null ? predicate : Or(any, predicate);
        }

        return Where(any);
    }

    private static Expression<Func<T, bool>> Or(Expression<Func<T, bool>> left, Expression<Func<T, bool>> right)
    {
        Expression second = new ParameterReplacer(right.Parameters[0], left.Parameters[0]).Visit(right.Body);
        return Expression.Lambda<Func<T, bool>>(Expression.OrElse(left.Body, second), left.Parameters);
    }

    private ExpressionQuery<T> AddIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values, bool negate)
    {
        if (values is null)
        {
            return this;
        }

        Expression field = fieldSelector.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert
            ? convert.Operand
            : fieldSelector.Body;
        Expression contains = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Contains), [field.Type], Expression.Constant(ToTypedList(values, field.Type)), field);
        _predicates.Add(Expression.Lambda<Func<T, bool>>(negate ? Expression.Not(contains) : contains, fieldSelector.Parameters));
        return this;
    }

    private static IList ToTypedList(IEnumerable values, Type type)
    {
        IList list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
        Type target = Nullable.GetUnderlyingType(type) ?? type;
        foreach (object? value in values)
        {
            list.Add(value is null || target.IsInstanceOfType(value)
                ? value
                : Convert.ChangeType(value, target, System.Globalization.CultureInfo.InvariantCulture));
        }

        return list;
    }
}
