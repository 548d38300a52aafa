using System.Linq.Expressions;

namespace ConsulateSite.Cms.Storage.Querying;

/// <summary>Says which expression over a row stands for each member of a domain interface.</summary>
/// <typeparam name="TRow">The row that is queried.</typeparam>
internal sealed class MemberMap<TRow>
{
    private readonly Dictionary<string, LambdaExpression> _members = new(StringComparer.Ordinal);

    /// <summary>The names of the members that queries may use.</summary>
    public IReadOnlyCollection<string> Names => _members.Keys;

    public MemberMap<TRow> Add<TValue>(string member, Expression<Func<TRow, TValue>> row)
    {
        _members.Add(member, row);
        return this;
    }

    /// <summary>The expression for a member, over the given row parameter.</summary>
    /// <exception cref="NotSupportedException">The member is not stored in a way that can be queried.</exception>
    public Expression Resolve(System.Reflection.MemberInfo member, ParameterExpression row)
    {
        if (!_members.TryGetValue(member.Name, out LambdaExpression? mapped))
        {
            throw new NotSupportedException(
                $"{member.DeclaringType?.Name}.{member.Name} cannot be used in a query; {typeof(TRow).Name} knows {string.Join(", ", _members.Keys.Order(StringComparer.Ordinal))}.");
        }

        return new ParameterReplacer(mapped.Parameters[0], row).Visit(mapped.Body);
    }
}
