using System.Linq.Expressions;
using System.Reflection;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;

namespace ConsulateSite.Cms.Storage.Querying;

/// <summary>Gives the functions that stand for SQL in Umbraco's queries a meaning in memory: text without regard to case.</summary>
internal sealed class InMemoryTranslator : ExpressionVisitor
{
    private static readonly MethodInfo StartsWith = Method(nameof(TextStartsWith));
    private static readonly MethodInfo EndsWith = Method(nameof(TextEndsWith));
    private static readonly MethodInfo Contains = Method(nameof(TextContains));
    private static readonly MethodInfo EqualTo = Method(nameof(TextEquals));
    private static readonly MethodInfo Compare = Method(nameof(TextCompare));

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType != typeof(SqlExpressionExtensions))
        {
            return VisitPlainCall(node);
        }

        Expression first = Visit(node.Arguments[0]);
        Expression second = Visit(node.Arguments[1]);
        return node.Method.Name switch
        {
            "SqlIn" => Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), node.Method.GetGenericArguments(), first, second),
            "SqlStartsWith" => Expression.Call(StartsWith, first, second),
            "SqlEndsWith" => Expression.Call(EndsWith, first, second),
            "SqlContains" => Expression.Call(Contains, first, second),
            "SqlEquals" => Expression.Call(EqualTo, first, second),
            "SqlNullableEquals" => Expression.Equal(first, second),
            "SqlLessThan" => Expression.LessThan(Expression.Call(Compare, first, second), Expression.Constant(0)),
            "SqlGreaterThan" => Expression.GreaterThan(Expression.Call(Compare, first, second), Expression.Constant(0)),
            string name => throw new NotSupportedException($"{name} cannot be used in a query."),
        };
    }

    // In a database the column decides about case, and these columns do not regard it.
    private Expression VisitPlainCall(MethodCallExpression node)
    {
        bool isOnText = node.Object?.Type == typeof(string) && node.Arguments.Count == 1 && node.Arguments[0].Type == typeof(string);
        MethodInfo? method = isOnText ? node.Method.Name switch
        {
            nameof(string.StartsWith) => StartsWith,
            nameof(string.EndsWith) => EndsWith,
            nameof(string.Contains) => Contains,
            nameof(string.Equals) => EqualTo,
            _ => null,
        }
        : null;
        return method is null ? base.VisitMethodCall(node) : Expression.Call(method, Visit(node.Object!), Visit(node.Arguments[0]));
    }

    private static bool TextStartsWith(string? text, string start) => text?.StartsWith(start, StringComparison.OrdinalIgnoreCase) == true;

    private static bool TextEndsWith(string? text, string end) => text?.EndsWith(end, StringComparison.OrdinalIgnoreCase) == true;

    private static bool TextContains(string? text, string part) => text?.Contains(part, StringComparison.OrdinalIgnoreCase) == true;

    private static bool TextEquals(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static int TextCompare(string? left, string? right) => string.Compare(left, right, StringComparison.OrdinalIgnoreCase);

    private static MethodInfo Method(string name) =>
        typeof(InMemoryTranslator).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
